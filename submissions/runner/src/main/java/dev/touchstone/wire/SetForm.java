package dev.touchstone.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets: a count, then the elements sorted by their encodings as unsigned bytes, so that equal sets encode equally. */
final class SetForm implements Form, Comparator<byte[]> {
    private final Form element;

    SetForm(Form element) {
        this.element = element;
    }

    @Override
    public void write(Object value, Sink out) throws WireException {
        if (!(value instanceof Set<?> set)) {
            throw Form.misfit(value, Set.class);
        }
        out.enter();
        int hold = out.hold();
        int first = out.size();
        List<byte[]> parts = new ArrayList<>();
        for (Object part : set) {
            int from = out.size();
            try {
                Form.part(element, part, out);
                if (parts.size() == out.setSize()) {
                    throw new ValueTooLarge("is more than a set may hold, " + out.setSize() + " elements");
                }
            } catch (WireException e) {
                throw e.within("element " + parts.size());
            }
            parts.add(out.slice(from, out.size()));
        }
        parts.sort(this);
        out.rewind(first);
        byte[] last = null;
        for (byte[] part : parts) {
            if (last != null && Arrays.equals(last, part)) {
                throw new WireException("is a Set with two equal elements");
            }
            out.raw(part);
            last = part;
        }
        out.fill(hold, parts.size());
        out.leave();
    }

    @Override
    public Object read(Source in) throws WireException {
        in.enter();
        int length = in.length(1);
        in.values(length);
        if (length > in.setSize()) {
            throw in.malformed(length + " elements are more than a set may hold, " + in.setSize());
        }
        Set<Object> set = new LinkedHashSet<>();
        int lastFrom = -1;
        for (int i = 0; i < length; i++) {
            int from = in.at();
            try {
                boolean added = set.add(element.read(in));
                if (!added || (lastFrom >= 0 && in.compare(lastFrom, from, in.at()) >= 0)) {
                    throw in.malformed("the elements of a set are not in ascending order or one comes twice");
                }
            } catch (WireException e) {
                throw e.within("element " + i);
            }
            lastFrom = from;
        }
        in.leave();
        return set;
    }

    @Override
    public int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }
}
