package cs577.hw4;

/** The steps of fine-tuning, see {@link FineTuning}. */
public enum Step {
    /** Puts a new, untrained head on the trained base. */
    ADD_HEAD,
    /** Excludes the base from training. */
    FREEZE_BASE,
    /** Trains the new head on the features of the base. */
    TRAIN_HEAD,
    /** Includes the top layers of the base in training again. */
    UNFREEZE_TOP,
    /** Trains the unfrozen layers and the head together. */
    TRAIN_JOINTLY
}
