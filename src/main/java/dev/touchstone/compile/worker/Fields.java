package dev.touchstone.compile.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict reading and writing of the few kinds of fields that a frame is made of: every length is checked first. */
final class Fields {
    private Fields() {}

    static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in, int most) throws IOException {
        int length = readCount(in, most, "bytes");
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new MalformedFrameException("a field of " + length + " bytes ends after " + bytes.length);
        }
        return bytes;
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(DataInputStream in, int mostChars) throws IOException {
        // A char is at most three bytes of UTF-8.
        byte[] bytes = readBytes(in, (int) Math.min(Integer.MAX_VALUE, 3L * mostChars));
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedFrameException("a text that is not UTF-8", e);
        }
        if (text.length() > mostChars) {
            throw new MalformedFrameException("a text of " + text.length() + " characters; at most " + mostChars);
        }
        return text;
    }

    static int readCount(DataInputStream in, int most, String what) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new MalformedFrameException(count + " " + what + "; at most " + most);
        }
        return count;
    }

    static boolean readFlag(DataInputStream in) throws IOException {
        int value = in.readUnsignedByte();
        if (value > 1) {
            throw new MalformedFrameException("a flag of " + value + "; 0 or 1");
        }
        return value == 1;
    }
}
