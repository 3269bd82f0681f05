package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void theShardsTogetherHoldEveryPlaceOnce(int count) {
        for (int place = 0; place < 15; place++) {
            int here = place;
            assertThat(IntStream.range(0, count).filter(index -> new Shard(index, count).holds(here)))
                    .hasSize(1);
        }
    }

    @Test
    void aShardIsWrittenAsANumberFromZeroAndACount() throws BatchException {
        assertThat(Shard.parse("3/4")).isEqualTo(new Shard(3, 4)).hasToString("3/4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/4", "-1/4", "1", "1/0", "a/b", "1/4 ", "9999999/9999999", ""})
    void everythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Shard.parse(text))
                .isInstanceOf(BatchException.class)
                .hasMessage("\"" + text + "\" is no shard; the shards of four are 0/4, 1/4, 2/4 and 3/4");
    }

    @Test
    void batchSystemsTellTheNumber() throws BatchException {
        assertThat(Shard.auto(Map.of("SLURM_ARRAY_TASK_ID", "2", "SLURM_ARRAY_TASK_COUNT", "1"), 4))
                .isEqualTo(new Shard(2, 4));
        assertThat(Shard.auto(Map.of("JOB_COMPLETION_INDEX", "0"), 4)).isEqualTo(new Shard(0, 4));
    }

    @Test
    void aNumberThatThePlanDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Shard.auto(Map.of("JOB_COMPLETION_INDEX", "4"), 4))
                .hasMessage("JOB_COMPLETION_INDEX=4, but the plan has the shards 0 to 3");
        assertThatThrownBy(() -> Shard.auto(Map.of("PATH", "/bin"), 4))
                .hasMessage(
                        "--shard=auto finds neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX in the environment;"
                                + " outside of Slurm and Kubernetes give --shard=I/N");
    }
}
