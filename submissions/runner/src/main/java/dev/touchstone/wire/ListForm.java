package dev.touchstone.wire;

import java.util.ArrayList;
import java.util.List;

/** Lists: a count, then the elements as the iterator gives them; {@code size()} may lie. */
final class ListForm implements Form {
    private final Form element;

    ListForm(Form element) {
        this.element = element;
    }

    @Override
    public void write(Object value, Sink out) throws WireException {
        if (!(value instanceof List<?> list)) {
            throw Form.misfit(value, List.class);
        }
        out.enter();
        int hold = out.hold();
        int count = 0;
        for (Object part : list) {
            try {
                Form.part(element, part, out);
            } catch (WireException e) {
                throw e.within("element " + count);
            }
            count++;
        }
        out.fill(hold, count);
        out.leave();
    }

    @Override
    public Object read(Source in) throws WireException {
        in.enter();
        int length = in.length(1);
        in.values(length);
        List<Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            try {
                list.add(element.read(in));
            } catch (WireException e) {
                throw e.within("element " + i);
            }
        }
        in.leave();
        return list;
    }
}
