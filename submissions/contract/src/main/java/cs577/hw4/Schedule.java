package cs577.hw4;

/**
 * The two phases of {@link FineTuning}. Any numbers are accepted here; {@code fineTune} refuses negative steps.
 *
 * @param headRate learning rate of the first phase, which trains the head alone
 * @param headSteps steps of the first phase
 * @param jointRate learning rate of the second phase, which trains base and head together
 * @param jointSteps steps of the second phase
 */
public record Schedule(double headRate, int headSteps, double jointRate, int jointSteps) {}
