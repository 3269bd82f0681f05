package cs577.hw4.checks;

import cs577.hw4.Step;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random plans of fine-tuning that are spoilt in one place. */
final class Plans {
    private Plans() {}

    /** The plan with one step left out, said twice, or replaced by another of its steps. */
    static Arbitrary<List<Step>> incomplete(List<Step> plan) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, plan.size() - 1);
        Arbitrary<List<Step>> missing = places.map(place -> without(plan, place));
        Arbitrary<List<Step>> doubled =
                Combinators.combine(places, places).as((from, to) -> inserted(plan, to, plan.get(from)));
        Arbitrary<List<Step>> replaced = Combinators.combine(places, places)
                .filter((from, to) -> !from.equals(to))
                .as((from, to) -> inserted(without(plan, to), to, plan.get(from)));
        return Arbitraries.oneOf(missing, doubled, replaced);
    }

    private static List<Step> without(List<Step> plan, int place) {
        List<Step> shorter = new ArrayList<>(plan);
        shorter.remove(place);
        return List.copyOf(shorter);
    }

    private static List<Step> inserted(List<Step> plan, int place, Step step) {
        List<Step> longer = new ArrayList<>(plan);
        longer.add(place, step);
        return List.copyOf(longer);
    }
}
