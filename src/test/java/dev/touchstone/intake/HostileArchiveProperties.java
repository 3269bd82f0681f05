package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are, reading them ends, throws nothing and keeps to the caps. */
class HostileArchiveProperties {
    private static final Caps CAPS = new Caps(20, 3, 200, 500, 5_000, 100_000);
    private static final Map<String, String> FILES = Map.of(
            "a/A.java", "class A { int answer = 42; }",
            "B.java", "class B {}",
            "META-INF/services/toy.Total", "a.A",
            "inner.tar", "no tar",
            "notes.txt", "");
    private static final List<byte[]> HONEST = List.of(
            Packed.zip(FILES),
            Packed.tar(FILES),
            Packed.tarGz(FILES),
            Packed.sevenZip(FILES),
            new CraftedZip()
                    .file("inner.7z", Packed.sevenZip(FILES), CraftedZip.same(), CraftedZip.same())
                    .bytes());
    private static final List<byte[]> MAGIC = List.of(
            new byte[0],
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {0x1f, (byte) 0x8b, 8, 0},
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4},
            Arrays.copyOf(HONEST.get(1), 512));

    /** One change: a byte, the length, or a stretch copied to another place. */
    private record Damage(int place, int kind, int value) {
        byte[] to(byte[] bytes) {
            if (bytes.length == 0) {
                return bytes;
            }
            int at = Math.floorMod(place, bytes.length);
            byte[] other = bytes.clone();
            switch (kind) {
                case 0 -> other[at] = (byte) value;
                case 1 -> other[at] = (byte) (other[at] ^ 1 << (value & 7));
                case 2 -> other = Arrays.copyOf(other, at);
                default -> {
                    int length = Math.min(value & 63, bytes.length - at);
                    System.arraycopy(bytes, at, other, Math.floorMod(place / 7, bytes.length - length + 1), length);
                }
            }
            return other;
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<List<Damage>> damages = Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(6, 0),
                                net.jqwik.api.Tuple.of(6, 1),
                                net.jqwik.api.Tuple.of(1, 2),
                                net.jqwik.api.Tuple.of(2, 3)),
                        Arbitraries.integers().between(0, 255))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        return Combinators.combine(Arbitraries.of(HONEST), damages).as((bytes, list) -> {
            byte[] result = bytes;
            for (Damage damage : list) {
                result = damage.to(result);
            }
            // Otherwise a 7z would be told from a damaged one by its checksums alone.
            boolean sevenZip = result.length > 32 && result[0] == '7' && list.size() % 2 == 0;
            return sevenZip ? Packed.signed(result) : result;
        });
    }

    @Provide
    Arbitrary<byte[]> garbage() {
        Arbitrary<byte[]> rest = Arbitraries.bytes().array(byte[].class).ofMaxSize(2_000);
        return Combinators.combine(Arbitraries.of(MAGIC), rest).as((magic, bytes) -> {
            byte[] whole = Arrays.copyOf(magic, magic.length + bytes.length);
            System.arraycopy(bytes, 0, whole, magic.length, bytes.length);
            return whole;
        });
    }

    @Property(tries = 3000)
    void aDamagedArchiveGivesASubmissionWithinTheCaps(@ForAll("damaged") byte[] archive) {
        Submission submission = Packed.read(archive, CAPS);
        keepsToTheCaps(submission);
        saysWhyIfItIsEmpty(submission);
    }

    @Property(tries = 3000)
    void garbageGivesASubmissionThatSaysWhy(@ForAll("garbage") byte[] archive) {
        Submission submission = Packed.read(archive, CAPS);
        keepsToTheCaps(submission);
        saysWhyIfItIsEmpty(submission);
    }

    private static void saysWhyIfItIsEmpty(Submission submission) {
        if (submission.sources().isEmpty()) {
            assertThat(submission.loudRemarks()).isNotEmpty();
        }
    }

    private static void keepsToTheCaps(Submission submission) {
        assertThat(submission.sources().size() + submission.services().size()).isLessThanOrEqualTo(CAPS.files());
        Set<String> paths = new HashSet<>();
        long total = 0;
        for (SourceFile source : submission.sources()) {
            assertThat(source.path()).doesNotContain("\\", "..").doesNotStartWith("/");
            assertThat(paths.add(SafePath.folded(source.path()))).isTrue();
            assertThat(source.text().length()).isLessThanOrEqualTo(CAPS.fileBytes());
            total += source.text().length();
        }
        assertThat(total).isLessThanOrEqualTo(CAPS.textBytes());
        assertThat(submission.remarks()).hasSizeLessThanOrEqualTo(202).allSatisfy(remark -> {
            assertThat(remark.text()).isNotEmpty();
            assertThat(remark.path()).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        });
    }
}
