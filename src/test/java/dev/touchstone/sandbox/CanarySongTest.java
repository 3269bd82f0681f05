package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanarySongTest {
    private static final Set<Attempt> ALL = EnumSet.allOf(Attempt.class);

    @Test
    void rungThatStopsEverythingIsAvailable() {
        RungReport report = song(List.of()).report("wall", ALL, "");
        assertThat(report.available()).isTrue();
        assertThat(report.reason()).isEmpty();
        assertThat(report.attempts()).hasSize(Attempt.values().length).allMatch(RungReport.Tried::stopped);
    }

    @Test
    void oneBrokenPromiseIsEnoughAndIsNamed() {
        RungReport report = song(List.of(Attempt.WRITE_FILES)).report("wall", ALL, "");
        assertThat(report.available()).isFalse();
        assertThat(report.reason()).isEqualTo("it does not stop writing files (achieved)");
    }

    @Test
    void whatWasNotPromisedIsReportedAndForgiven() {
        RungReport report = song(List.of(Attempt.RUN_JAVA)).report("wall", Attempt.STOPPED_BY_NAMESPACES, "");
        assertThat(report.available()).isTrue();
        assertThat(report.attempts())
                .contains(new RungReport.Tried("starting another process, such as a JVM", false, false, "achieved"));
    }

    @Test
    void rungWithoutAJvmIsNotAvailableForTheReasonThatWasPrinted() {
        RungReport report = new CanarySong(List.of(), List.of())
                .report("wall", ALL, "\nbwrap: setting up uid map: Permission denied\nmore\n");
        assertThat(report.available()).isFalse();
        assertThat(report.reason())
                .isEqualTo("no JVM comes up behind it: bwrap: setting up uid map: Permission denied");
        assertThat(report.attempts()).isEmpty();
    }

    @Test
    void deathCountsAsStoppedOnlyWhereMemoryWasExhausted() {
        CanarySong song = new CanarySong(List.of("pid\tdone\t2"), List.of(70L));
        RungReport report = song.report("wall", EnumSet.of(Attempt.EXHAUST_HEAP), "");
        assertThat(report.available()).isTrue();
        assertThat(song.report("wall", EnumSet.of(Attempt.USE_NETWORK), "").reason())
                .isEqualTo("it does not stop connecting to a port of this machine"
                        + " (the canary was dead before it could try)");
    }

    @Test
    void sameNumberInAnotherNamespaceIsAnotherProcess() {
        assertThat(seesTheJudge(List.of(70L, 71L)).available()).isTrue();
        assertThat(seesTheJudge(List.of(70L, 2L)).available()).isFalse();
    }

    private static RungReport seesTheJudge(List<Long> processesOutside) {
        CanarySong song =
                new CanarySong(List.of("pid\tdone\t2", "see-processes\tdone\tthere is a process 1"), processesOutside);
        return song.report("wall", EnumSet.of(Attempt.SEE_PROCESSES), "");
    }

    private static CanarySong song(List<Attempt> done) {
        List<String> lines = new ArrayList<>(List.of("pid\tdone\t2"));
        Arrays.stream(Attempt.values())
                .map(attempt -> attempt.word() + (done.contains(attempt) ? "\tdone\tachieved" : "\tstopped\t"))
                .forEach(lines::add);
        return new CanarySong(lines, List.of(2L, 70L));
    }
}
