package toy.checks;

import toy.Total;

/** A reference with a class file of its own, to be audited. */
public final class Adder implements Total {
    @Override
    public int total(int[] numbers) {
        if (numbers.length == 0) {
            return 0;
        }
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}
