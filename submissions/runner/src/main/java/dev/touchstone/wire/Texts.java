package dev.touchstone.wire;

import java.util.ArrayList;
import java.util.List;

/** Lists of texts in messages. */
final class Texts {
    private Texts() {}

    static void write(List<String> texts, int entries, int length, Sink out) throws WireException {
        out.count(texts.size(), entries);
        for (String text : texts) {
            out.text(text, length);
        }
    }

    static List<String> read(int entries, int length, Source in) throws WireException {
        int count = in.count(entries);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.text(length));
        }
        return texts;
    }
}
