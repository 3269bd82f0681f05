package cs577.hw4;

import java.util.List;

/**
 * Question 16: how to fine-tune.
 *
 * <p>Fine-tuning adapts a trained base to a new task, in five steps ({@link Step}). Put them in order. A valid plan
 * contains each step exactly once; its order follows from what the steps need: a head cannot be trained before it is
 * there; while a new head is trained, the base must already be frozen; layers are unfrozen only when the head is
 * trained; and training jointly needs unfrozen layers. There may be more than one valid plan.
 *
 * <p>{@code fineTune} then carries out the training on the network of {@link TransferLearning}, with the steps of
 * {@link Freezing}: first {@code headSteps} steps at {@code headRate} with the base frozen, from the head that is
 * given; then {@code jointSteps} steps at {@code jointRate} with nothing frozen. Every step uses all samples.
 *
 * <p>Example: network and samples of question 15 (w = [1, -1], b = 0), three steps at rate 1, then two at rate 0.05,
 * give
 *
 * <pre>{@code
 * filters  [[0.995644449, -1], [0, 0.995644449]]   and   [[0, 0.999503486], [0.995093269, 0]]
 * w = [0.676396735, -0.609754748], b = 0.101531811
 * }</pre>
 */
public interface FineTuning {
    /** A valid plan. */
    List<Step> plan();

    /**
     * Whether a plan is valid.
     *
     * @param plan any list of steps, also one with steps missing or repeated
     */
    boolean isValid(List<Step> plan);

    /**
     * Trains the head alone, then base and head together.
     *
     * @return the network after the last step
     * @throws IllegalArgumentException if there is no sample, if a number of steps is negative, or where
     *     {@link Freezing#step} refuses network and data
     */
    Network fineTune(Network network, List<Sample> data, Schedule schedule);
}
