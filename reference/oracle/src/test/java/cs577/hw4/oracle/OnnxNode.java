package cs577.hw4.oracle;

/**
 * A model of a single node, all of whose inputs and outputs are arrays of floats of any shape. The numbers of the
 * fields are those of onnx.proto, IR version 8.
 */
final class OnnxNode {
    private static final int IR_VERSION = 8;
    private static final int OPERATOR_SET = 13;
    private static final int FLOAT = 1;
    private static final int INT_ATTRIBUTE = 2;
    private static final int INTS_ATTRIBUTE = 7;

    private final String operator;
    private final Protobuf node = new Protobuf();

    private OnnxNode(String operator) {
        this.operator = operator;
        node.text(2, "y").text(4, operator);
    }

    static OnnxNode of(String operator) {
        return new OnnxNode(operator);
    }

    OnnxNode with(String attribute, long value) {
        node.message(5, new Protobuf().text(1, attribute).number(3, value).number(20, INT_ATTRIBUTE));
        return this;
    }

    OnnxNode withAll(String attribute, long... values) {
        Protobuf message = new Protobuf().text(1, attribute);
        for (long value : values) {
            message.number(8, value);
        }
        node.message(5, message.number(20, INTS_ATTRIBUTE));
        return this;
    }

    /** The name of an input, counted from 0. */
    static String input(int index) {
        return "x" + index;
    }

    /** The bytes of the model; complete the attributes before. */
    byte[] model(int inputs) {
        Protobuf graph = new Protobuf().text(2, operator);
        for (int i = 0; i < inputs; i++) {
            node.text(1, input(i));
            graph.message(11, floats(input(i)));
        }
        graph.message(1, node).message(12, floats("y"));
        return new Protobuf()
                .number(1, IR_VERSION)
                .message(7, graph)
                .message(8, new Protobuf().text(1, "").number(2, OPERATOR_SET))
                .bytes();
    }

    private static Protobuf floats(String name) {
        Protobuf type = new Protobuf().message(1, new Protobuf().number(1, FLOAT));
        return new Protobuf().text(1, name).message(2, type);
    }

    @Override
    public String toString() {
        return operator;
    }
}
