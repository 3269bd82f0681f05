package dev.touchstone.compile.worker;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** javac over the sources of one submission. Its diagnostics are what the student sees at home. */
final class JavacPass {
    /**
     * Annotation processors never run. The children have only java.base, so a use of another module is told here
     * rather than by a NoClassDefFoundError in the middle of a check. Strings are joined without invokedynamic, whose
     * first use costs a fresh JVM some milliseconds.
     */
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-implicit:none",
            "-g",
            "-nowarn",
            "-XDstringConcat=inline",
            "-Xlint:none",
            "-Xmaxerrs",
            Integer.toString(Bounds.FINDINGS),
            "--limit-modules",
            "java.base");

    private static final Pattern THROWABLE = Pattern.compile("\\b(?:\\w+\\.)+(?<name>\\w+(?:Error|Exception))\\b");

    private final JavaCompiler javac;
    private final StandardJavaFileManager shared;
    private final Contract contract;

    JavacPass(JavaCompiler javac, StandardJavaFileManager shared, Contract contract) {
        this.javac = javac;
        this.shared = shared;
        this.contract = contract;
    }

    /** Compiles into {@code classes}; the findings hold an error exactly if javac refused the sources. */
    List<Finding> compile(List<SourceText> sources, ClassFiles classes) {
        List<JavacFiles.Source> units = new ArrayList<>();
        for (SourceText source : sources) {
            units.add(new JavacFiles.Source(source, units.size()));
        }
        List<Finding> findings = new ArrayList<>();
        // With a listener, javac writes here only when it crashes.
        StringWriter crash = new StringWriter();
        JavaCompiler.CompilationTask task = javac.getTask(
                crash, new JavacFiles(shared, classes), each -> note(each, findings), OPTIONS, null, units);
        boolean accepted = task.call();
        String report = crash.toString();
        if (report.contains("java.lang.OutOfMemoryError")) {
            // javac swallows it; the worker is to die of it.
            throw new OutOfMemoryError("javac");
        }
        if (!accepted && findings.stream().noneMatch(Finding::error)) {
            findings.add(Finding.error(crashSentence(report)));
        }
        return findings;
    }

    private void note(Diagnostic<? extends JavaFileObject> each, List<Finding> findings) {
        if (each.getKind() == Diagnostic.Kind.NOTE || each.getKind() == Diagnostic.Kind.OTHER) {
            return;
        }
        findings.add(new Finding(
                each.getSource() instanceof JavacFiles.Source source ? source.path() : "",
                Math.max(0, each.getLineNumber()),
                Math.max(0, each.getColumnNumber()),
                each.getKind() == Diagnostic.Kind.ERROR,
                contract.withoutPlaces(each.getMessage(Locale.ENGLISH)).replace("\r\n", "\n")));
    }

    private static String crashSentence(String report) {
        Matcher throwable = THROWABLE.matcher(report);
        String name = throwable.find() ? throwable.group("name") : "an unknown error";
        return name.equals("StackOverflowError")
                ? "The compiler ran out of stack (StackOverflowError): expressions or blocks are nested too deeply."
                : "The compiler failed on this code with an internal error (" + name + ").";
    }
}
