package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The remarks on one submission, each once; of too many, the first in the order of their paths. */
final class Remarks {
    private static final int MOST = 100;
    private static final Comparator<Remark> ORDER =
            Comparator.comparing(Remark::path).thenComparing(Remark::kind).thenComparing(Remark::text);

    private final SortedSet<Remark> loud = new TreeSet<>(ORDER);
    private final SortedSet<Remark> quiet = new TreeSet<>(ORDER);
    private final SortedSet<Remark> others = new TreeSet<>(ORDER);

    void add(Remark remark) {
        (remark.kind().loud() ? loud : quiet).add(remark);
    }

    /** A file that is worth a word only where nothing was read. */
    void addOther(String path) {
        if (!SafePath.last(path).toLowerCase(Locale.ROOT).startsWith("readme")) {
            others.add(new Remark(path, Kind.NOT_A_SOURCE, "left out: it is no Java source"));
        }
    }

    /**
     * Those that matter, then the others, each in the order of their paths.
     *
     * @param withOthers where nothing was read
     */
    List<Remark> list(boolean withOthers) {
        SortedSet<Remark> rest = new TreeSet<>(quiet);
        if (withOthers) {
            rest.addAll(others);
        }
        List<Remark> list = new ArrayList<>(few(loud, Kind.MORE));
        list.addAll(few(rest, Kind.LITTER));
        return list;
    }

    private static List<Remark> few(SortedSet<Remark> remarks, Kind rest) {
        List<Remark> few = new ArrayList<>(remarks.stream().limit(MOST).toList());
        if (remarks.size() > MOST) {
            few.add(new Remark("", rest, "and " + (remarks.size() - MOST) + " more"));
        }
        return few;
    }
}
