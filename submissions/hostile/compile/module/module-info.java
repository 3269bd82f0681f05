open module jdk.compiler {
    requires java.instrument;
    requires jdk.attach;
}
