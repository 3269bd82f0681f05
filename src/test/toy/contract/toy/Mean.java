package toy;

/** Question T2: the mean of some numbers; IllegalArgumentException for none. */
public interface Mean {
    double mean(double[] numbers);
}
