package dev.touchstone.wire;

/** Enums by ordinal, in two bytes, so that sorted encodings are in the order of declaration. */
final class EnumForm implements Form {
    private final Class<?> type;
    private final Object[] constants;

    EnumForm(Class<?> type) {
        this.type = type;
        this.constants = type.getEnumConstants();
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // both sides load the same contract
    public void write(Object value, Sink out) throws WireException {
        if (!type.isInstance(value)) {
            throw Form.misfit(value, type);
        }
        out.u2(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(Source in) throws WireException {
        int ordinal = in.u2();
        if (ordinal >= constants.length) {
            throw in.malformed("there is no constant " + ordinal + " in " + type.getTypeName());
        }
        return constants[ordinal];
    }
}
