package dev.touchstone.check;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The seeds of a run: each check has its own, made of the run's seed and the check's id, so that neither the order of
 * the checks nor the presence of others changes its inputs.
 *
 * @param run the seed of the whole run, as the rubric or the command line gives it
 */
public record Seeds(long run) {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    /** The seed of one check. */
    public long of(String checkId) {
        CRC32 crc = new CRC32();
        crc.update(checkId.getBytes(StandardCharsets.UTF_8));
        return run * GOLDEN_RATIO + crc.getValue();
    }
}
