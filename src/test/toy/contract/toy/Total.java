package toy;

/** Question T1: the sum of whole numbers; 0 for none. */
public interface Total {
    int total(int[] numbers);
}
