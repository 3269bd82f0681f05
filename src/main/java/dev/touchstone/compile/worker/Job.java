package dev.touchstone.compile.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One request: the sources of one submission.
 *
 * @param id comes back with the product
 */
public record Job(long id, List<SourceText> sources) {
    /** Sends this request. */
    public void sendTo(OutputStream out) throws IOException {
        Frames.send(out, body -> {
            body.writeLong(id);
            body.writeInt(sources.size());
            for (SourceText source : sources) {
                Fields.writeText(body, source.path());
                Fields.writeText(body, source.text());
            }
        });
    }

    static Job receiveFrom(InputStream in) throws IOException {
        return Frames.receive(in, Bounds.REQUEST_BYTES, Job::read);
    }

    private static Job read(DataInputStream in) throws IOException {
        long id = in.readLong();
        int count = Fields.readCount(in, Bounds.SOURCES, "sources");
        List<SourceText> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String path = Fields.readText(in, Bounds.NAME_CHARS);
            sources.add(new SourceText(path, Fields.readText(in, Bounds.REQUEST_BYTES)));
        }
        return new Job(id, sources);
    }
}
