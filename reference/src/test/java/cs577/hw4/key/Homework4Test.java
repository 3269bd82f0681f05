package cs577.hw4.key;

import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import dev.touchstone.assignment.Assignments;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Rubric;
import dev.touchstone.assignment.Rubric.CheckRule;
import dev.touchstone.assignment.RubricReader;
import dev.touchstone.expect.Difference.Cell;
import dev.touchstone.score.RubricMatch;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Homework4Test {
    private static final Path RUBRIC = Path.of("..", "rubrics", "cs577-hw4.yaml");
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private final Homework4 homework = new Homework4();

    @Test
    void isInstalled() {
        assertThat(Assignments.installed(getClass().getClassLoader()))
                .singleElement()
                .isInstanceOf(Homework4.class);
    }

    @Test
    void hasARubricWithTheSameQuestionsAndChecks() {
        Rubric rubric = new RubricReader().read(RUBRIC);
        assertThat(new RubricMatch(homework, rubric).questions()).hasSameSizeAs(rubric.questions());
        assertThat(rubric.title()).isEqualTo(homework.title());
    }

    @Test
    void givesTheHandoutsExampleAtMostAQuarterOfAQuestion() {
        assertThat(new RubricReader().read(RUBRIC).questions()).allSatisfy(question -> {
            BigDecimal sheet = question.checks().stream()
                    .filter(check -> check.id().equals("sheet"))
                    .map(CheckRule::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sheet.multiply(FOUR)).isLessThanOrEqualTo(question.points());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, FLIPPED TRANSPOSED NO_CHANNEL_SUM CHANNEL_MEAN FIRST_CHANNEL_ONLY OFF_BY_ONE_SIZE NORMALISED",
        "Q2, PAD_ONE_SIDE REPLICATE WRAP PAD_OUTPUT FULL NO_PAD FLIPPED",
        "Q3, STRIDE_INSTEAD BOX_5X5 NOT_DILATED RATE_IS_GAP DILATES_IMAGE SAME_PADDING FLIPPED",
        "Q4, RAW_DOT SSD_ARGMAX SSD_ARGMIN FLIPPED ROW_COL_SWAPPED CENTRE_NOT_CORNER LAST_ROW_COL_SKIPPED LAST_TIE"
                + " ZERO_MEAN",
        "Q5, SUBSAMPLE_ONLY MAX SUM CEIL WINDOW_GROWS FOOTPRINT_ADDITIVE LEVEL_0_OMITTED POOLS_CHANNELS",
        "Q6, DOUBLE_DEPTH CHANNEL_MAJOR DX_DY_SWAPPED BLOCKS_NOT_INTERLEAVED COEFFICIENTS_VS_PARAMETERS"
                + " AVERAGES_BLOCKS",
        "Q7, SAME_SIZE_ASSUMED NO_PLUS_ONE DEPTH_STAYS_INPUT DEPTH_MULTIPLIED DOUBLE_PAD PARAMS_FORGET_DEPTH"
                + " PARAMS_TIMES_POSITIONS",
        "Q8, CEIL MUST_DIVIDE MAXPOOL_OF_DENSE KEEPS_ODD STRIDE_IGNORED ROWS_ONLY SUBSAMPLE_INPUT_FIRST",
        "Q9, NO_BIAS SUM_ALL_CHANNELS W_TRANSPOSED DEPTH_FROM_FILTER_DEPTH SHARED_SCALAR REDUCES_HW BIAS_PER_PIXEL",
        "Q10, STRIDE_BEFORE IGNORES_STRIDE SUM_OF_KERNELS PRODUCT OWN_STRIDE_ONLY IGNORES_DILATION",
        "Q11, SUM_CHANNELS ACROSS_CHANNELS INIT_ZERO MEAN MIN STRIDE_1 SUBSAMPLE ABS_MAX CEIL ZERO_PADDING",
        "Q12, REDUCES_DEPTH COUNTS_PARAMETERS COUNT_INCLUDE_PAD INTEGER_DIVISION SPREADS_GRADIENT",
        "Q13, AXIS_SWAPPED ROT_CLOCKWISE TRANSPOSE WRAP WRONG_DIRECTION FLIPS_CHANNELS REPLACES_ORIGINALS RELABELS",
        "Q14, SUM_LOSS UPDATES_BASE RETRAINS_FROM_SCRATCH NO_RELU NO_POOL SIGN FORGOT_BIAS PER_SAMPLE_UPDATES",
        "Q15, UPDATES_FROZEN FREEZE_BLOCKS_GRADIENT FREEZES_TOP_INSTEAD MASK_INVERTED USES_UPDATED_HEAD",
        "Q16, ORDER NEVER_FROZEN NEVER_UNFROZEN SAME_LR JOINT_FIRST REINITIALISES_HEAD",
        "Q17, ADDED CONCAT_WIDTH POOL_ZERO_PAD NO_RELU BRANCH_ORDER",
        "Q18, NO_SKIP FINAL_RELU RELU_BEFORE_ADD DOUBLE_SKIP SKIP_FROM_HIDDEN CONCAT MULTIPLY",
        "Q19, PRE_ACTIVATION SAMPLE_STD MINMAX RAW_WEIGHTS NORMALISED_OVER_ALL_CHANNELS OVERFLOW_WRAP INCLUDES_INPUT",
        "Q20, DESCENT UNNORMALISED L2_NORM SIGN SUM_NOT_MEAN NO_RELU_MASK WRONG_FILTER DISPLAYS_WEIGHTS",
        "Q21, NO_POOLING ABS_GRADIENT MAX_POOL_GRADIENT RELU_GRADIENT_FIRST UNWEIGHTED NO_RELU MINMAX_NO_RELU FORGOT_MEAN"
                + " WRONG_CLASS SOFTMAX_GRADIENT NAN_ON_ZERO"
    })
    void knowsTheMisconceptionsInTheirOrder(String id, String misconceptions) {
        Question<?> question = homework.questions().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(question.misconceptions()).extracting(Misconception::id).containsExactly(misconceptions.split(" "));
    }

    @Test
    void namesTheCellsOfTensorsAndKernels() {
        assertThat(homework.nameOf(new Cell(Tensor.zeros(2, 3, 4), "values", 4 * (3 * 1 + 2) + 3)))
                .contains("row 1, column 2, channel 3");
        assertThat(homework.nameOf(new Cell(Kernel.zeros(2, 3, 4, 5), "weights", 5 * (4 * (3 * 1 + 2) + 3) + 4)))
                .contains("row 1, column 2, input 3, filter 4");
        assertThat(homework.nameOf(new Cell(new Head(new double[2], 0), "weights", 1)))
                .isEmpty();
    }
}
