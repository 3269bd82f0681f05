package dev.touchstone.wire;

import java.lang.reflect.Type;

/**
 * Values as bytes, written and read against a <em>declared</em> type: no class name is ever on the wire, so that bytes
 * can only become what the contract declares.
 *
 * <p>It carries primitives and their boxes, String, enums, arrays, records, and {@code List} and {@code Set} of these. The
 * encoding is canonical: equal values give equal bytes, and no other bytes are accepted. Lists are decoded to a mutable
 * {@code ArrayList}, sets to a mutable {@code LinkedHashSet} in the order of the encoding.
 *
 * <p>An instance remembers what reflection told it of each type; it serves one thread at a time.
 */
public final class ValueCodec {
    private final WireLimits limits;
    private final Forms forms = new Forms();

    public ValueCodec(WireLimits limits) {
        this.limits = limits;
    }

    /**
     * Encodes one value.
     *
     * @throws NullValue when it is null or holds one
     * @throws ValueTooLarge as soon as the walk goes beyond the limits, which also ends an endless iterator
     * @throws WireException when a part does not fit its declared type, or the type is none that the wire carries
     */
    public byte[] encode(Object value, Type declared) throws WireException {
        Form form = forms.of(declared);
        Sink out = new Sink(limits);
        Form.part(form, value, out);
        return out.toBytes();
    }

    /** Decodes one value, which must fill the bytes. */
    public Object decode(byte[] bytes, Type declared) throws WireException {
        Form form = forms.of(declared);
        Source in = new Source(bytes, limits);
        Object value = Form.part(form, in);
        in.end();
        return value;
    }

    /** Encodes the arguments of a call, one after another; throws as {@link #encode}, naming the argument from 0. */
    public byte[] encodeAll(Object[] values, Type[] declared) throws WireException {
        if (values.length != declared.length) {
            throw new WireException(values.length + " arguments were given for " + declared.length + " parameters");
        }
        Sink out = new Sink(limits);
        for (int i = 0; i < values.length; i++) {
            try {
                Form.part(forms.of(declared[i]), values[i], out);
            } catch (WireException e) {
                throw e.within("argument " + i);
            }
        }
        return out.toBytes();
    }

    /** Decodes the arguments of a call, which must fill the bytes. */
    public Object[] decodeAll(byte[] bytes, Type[] declared) throws WireException {
        Source in = new Source(bytes, limits);
        Object[] values = new Object[declared.length];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = Form.part(forms.of(declared[i]), in);
            } catch (WireException e) {
                throw e.within("argument " + i);
            }
        }
        in.end();
        return values;
    }
}
