package dev.touchstone.compile.worker;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Sources to classes: javac, and ECJ if javac refuses. What is kept between submissions is only what all of them read:
 * the platform's and the contract's files.
 */
final class SubmissionCompiler {
    private final Contract contract;
    private final JavacPass javac;
    private final EclipsePass eclipse;

    private SubmissionCompiler(Contract contract, JavacPass javac) {
        this.contract = contract;
        this.javac = javac;
        this.eclipse = new EclipsePass(contract);
    }

    /**
     * Prepares for submissions against a contract.
     *
     * @throws IOException if the contract cannot be read, or Java runs without its compiler
     */
    static SubmissionCompiler against(List<File> contractPath) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IOException("this Java has no compiler; start the worker with a JDK");
        }
        for (File place : contractPath) {
            if (!place.exists()) {
                throw new IOException("no contract at " + place + "; name its jar or its directory of classes");
            }
        }
        StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        files.setLocation(
                StandardLocation.CLASS_PATH,
                contractPath.stream().map(File::getAbsoluteFile).toList());
        // Without a source path javac would look for sources among the contract's classes.
        files.setLocation(StandardLocation.SOURCE_PATH, List.of());
        Contract contract = Contract.of(files);
        return new SubmissionCompiler(contract, new JavacPass(javac, files, contract));
    }

    /** Compiles one submission; the order of the sources does not matter. */
    Product compile(List<SourceText> submitted) {
        List<Finding> notes = new ArrayList<>();
        List<SourceText> sources = submitted.stream()
                .sorted(Comparator.comparing(SourceText::path).thenComparing(SourceText::text))
                .filter(source -> isWanted(source, notes))
                .toList();
        if (sources.isEmpty()) {
            return product(false, new ClassFiles(), notes);
        }
        ClassFiles classes = new ClassFiles();
        List<Finding> findings = new ArrayList<>(javac.compile(sources, classes));
        boolean partial = findings.stream().anyMatch(Finding::error);
        if (partial) {
            classes = eclipse.compile(sources, findings);
        }
        findings.addAll(notes);
        return product(partial, classes, findings);
    }

    private boolean isWanted(SourceText source, List<Finding> notes) {
        if (source.simpleName().equals("module-info")) {
            notes.add(Finding.warning(source.path(), "module-info.java is left out: submissions are not modules."));
            return false;
        }
        if (contract.owns(source)) {
            notes.add(Finding.warning(
                    source.path(), "This file is left out: the grader's own copy of the class is used."));
            return false;
        }
        return true;
    }

    private Product product(boolean partial, ClassFiles classes, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        Set<String> copies = new LinkedHashSet<>();
        classes.classes().keySet().removeIf(name -> contract.owns(name) && copies.add(name));
        for (String copy : copies) {
            if (ClassName.outermost(copy).equals(copy)) {
                all.add(Finding.warning(
                        "", "Class " + copy + " is left out: the grader's own copy of the class is used."));
            }
        }
        return new Product(partial, classes.classes(), all, classes.refusal());
    }
}
