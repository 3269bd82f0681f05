package dev.touchstone.compile.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the worker sends back for a {@link Job}.
 *
 * @param id that of the job
 */
public record Answer(long id, Product product) {
    void sendTo(OutputStream out) throws IOException {
        Frames.send(out, this::write);
    }

    /**
     * Reads an answer. Class names are Java names in ascending order, so that a name can be used as a key or a path.
     *
     * @throws MalformedFrameException if the bytes are anything else
     */
    public static Answer receiveFrom(InputStream in, int mostBytes) throws IOException {
        return Frames.receive(in, mostBytes, Answer::read);
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeLong(id);
        out.writeBoolean(product.partial());
        Fields.writeText(out, product.refusal());
        out.writeInt(product.classes().size());
        for (Map.Entry<String, byte[]> each : product.classes().entrySet()) {
            Fields.writeText(out, each.getKey());
            Fields.writeBytes(out, each.getValue());
        }
        out.writeInt(product.findings().size());
        for (Finding finding : product.findings()) {
            Fields.writeText(out, finding.file());
            out.writeLong(finding.line());
            out.writeLong(finding.column());
            out.writeBoolean(finding.error());
            Fields.writeText(out, finding.message());
        }
    }

    private static Answer read(DataInputStream in) throws IOException {
        long id = in.readLong();
        boolean partial = Fields.readFlag(in);
        String refusal = Fields.readText(in, Bounds.MESSAGE_CHARS);
        return new Answer(id, new Product(partial, readClasses(in), readFindings(in), refusal));
    }

    private static SortedMap<String, byte[]> readClasses(DataInputStream in) throws IOException {
        int count = Fields.readCount(in, Bounds.CLASSES, "classes");
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String name = Fields.readText(in, Bounds.NAME_CHARS);
            if (!ClassName.isBinaryName(name)) {
                throw new MalformedFrameException("a class whose name is no Java name");
            }
            if (!classes.isEmpty() && name.compareTo(classes.lastKey()) <= 0) {
                throw new MalformedFrameException("classes out of order");
            }
            classes.put(name, Fields.readBytes(in, Bounds.CLASS_BYTES));
        }
        return classes;
    }

    private static List<Finding> readFindings(DataInputStream in) throws IOException {
        int count = Fields.readCount(in, Bounds.FINDINGS, "findings");
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String file = Fields.readText(in, Bounds.NAME_CHARS);
            long line = place(in.readLong());
            long column = place(in.readLong());
            boolean error = Fields.readFlag(in);
            findings.add(new Finding(file, line, column, error, Fields.readText(in, Bounds.MESSAGE_CHARS)));
        }
        return findings;
    }

    private static long place(long value) throws MalformedFrameException {
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new MalformedFrameException("a line or column of " + value);
        }
        return value;
    }
}
