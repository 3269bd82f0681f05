package cs577.hw4.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cs577.hw4.key.Homework4;
import dev.touchstone.assignment.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Compares the reference of every question with engines that others wrote. What was measured is printed at the end and
 * written to the file that the system property {@code oracle.table} names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleTest {
    private final Torch torch = Torch.start();
    private final List<Question<?>> questions = new Homework4().questions();
    private final List<Comparison<?>> comparisons = new ArrayList<>();
    private final Table table = new Table();

    OracleTest() {
        Onnx onnx = new Onnx();
        comparisons.addAll(Convolutions.with(torch, onnx));
        comparisons.addAll(Templates.with(torch));
        comparisons.addAll(Resolutions.with(torch, onnx));
        comparisons.addAll(SingleLayers.with(torch, onnx));
        comparisons.addAll(ReceptiveFields.with(torch));
        comparisons.addAll(Poolings.with(torch, onnx));
        comparisons.addAll(Augmentations.with(torch));
        comparisons.addAll(Trainings.with(torch));
        comparisons.addAll(Plans.all());
        comparisons.addAll(Blocks.with(torch));
        comparisons.addAll(Stacks.with(torch));
        comparisons.addAll(Heatmaps.with(torch));
    }

    @AfterAll
    void writeTable() throws IOException {
        torch.close();
        System.out.print(table);
        Files.writeString(Path.of(System.getProperty("oracle.table")), table.toString());
    }

    @TestFactory
    Stream<DynamicTest> theReferenceAgrees() {
        return questions.stream().flatMap(this::agreements);
    }

    private <T> Stream<DynamicTest> agreements(Question<T> question) {
        return comparisonsOf(question).stream()
                .map(comparison ->
                        dynamicTest(question.id() + " " + comparison, () -> assertAgreement(question, comparison)));
    }

    private <T> void assertAgreement(Question<T> question, Comparison<T> comparison) {
        double deviation = comparison.largestDeviation(question.reference());
        table.add(question, comparison, deviation);
        assertThat(deviation).isLessThanOrEqualTo(comparison.authority().tolerance());
    }

    /** Were a comparison blind, a wrong answer would agree with the engines as well. */
    @TestFactory
    Stream<DynamicTest> noMisconceptionAgrees() {
        return questions.stream().flatMap(this::refutations);
    }

    private <T> Stream<DynamicTest> refutations(Question<T> question) {
        return question.misconceptions().stream()
                .map(misconception -> dynamicTest(
                        question.id() + " " + misconception.id(),
                        () -> assertThat(misconception.variants())
                                .allMatch(variant ->
                                        isRefuted(question, variant.answer().get()))));
    }

    private <T> boolean isRefuted(Question<T> question, T answer) {
        return comparisonsOf(question).stream().anyMatch(comparison -> comparison.refutes(answer));
    }

    @Test
    void everyQuestionIsCompared() {
        assertThat(questions).allMatch(question -> !comparisonsOf(question).isEmpty());
    }

    @SuppressWarnings("unchecked") // both are of the same interface
    private <T> List<Comparison<T>> comparisonsOf(Question<T> question) {
        return comparisons.stream()
                .filter(comparison -> comparison.api().equals(question.api()))
                .map(comparison -> (Comparison<T>) comparison)
                .toList();
    }
}
