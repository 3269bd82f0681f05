package dev.touchstone.wire;

/** How the values of one declared type are written and read. Every value takes at least one byte. */
interface Form {
    /** Writes a value, which may come from a student's code and be of any class. */
    void write(Object value, Sink out) throws WireException;

    /** Reads a value that {@link #write} wrote, and nothing else. */
    Object read(Source in) throws WireException;

    /** Writes a part of a value and names it in whatever is thrown. */
    static void part(Form form, Object value, Sink out) throws WireException {
        if (value == null) {
            throw new NullValue();
        }
        out.value();
        form.write(value, out);
    }

    /** Reads a part of a value. */
    static Object part(Form form, Source in) throws WireException {
        in.values(1);
        return form.read(in);
    }

    /** The complaint about a value whose class does not fit its declared type. */
    static WireException misfit(Object value, Class<?> declared) {
        return new WireException("is a " + value.getClass().getTypeName() + ", not a " + declared.getTypeName());
    }
}
