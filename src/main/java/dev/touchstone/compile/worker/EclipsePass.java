package dev.touchstone.compile.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.jspecify.annotations.Nullable;

/**
 * The rescue: ECJ makes classes of sources that do not compile. A method with an error throws
 * {@code java.lang.Error: Unresolved compilation problem} when it is called; the other methods work.
 */
final class EclipsePass {
    private final Platform platform = new Platform();
    private final Contract contract;

    EclipsePass(Contract contract) {
        this.contract = contract;
    }

    /**
     * Compiles as much as can be. What ECJ has to say about the sources stands in the methods that throw; reports carry
     * javac's words. A source that ECJ itself cannot bear is left out, and that is added to the findings.
     */
    ClassFiles compile(List<SourceText> sources, List<Finding> findings) {
        ClassFiles classes = new ClassFiles();
        if (isDone(sources, classes)) {
            return classes;
        }
        // Some source brought ECJ down: find it by compiling each alone, so that the others are saved.
        List<SourceText> bearable = new ArrayList<>();
        for (SourceText source : sources) {
            if (isDone(List.of(source), new ClassFiles())) {
                bearable.add(source);
            } else {
                findings.add(new Finding(
                        source.path(), 0, 0, true, "The compiler fails on this file, so that it is left out."));
            }
        }
        ClassFiles saved = new ClassFiles();
        return isDone(bearable, saved) ? saved : new ClassFiles();
    }

    private boolean isDone(List<SourceText> sources, ClassFiles classes) {
        Compiler compiler = new Compiler(
                new EclipseNames(platform, contract),
                DefaultErrorHandlingPolicies.proceedWithAllProblems(),
                options(),
                result -> take(result, classes),
                new DefaultProblemFactory(Locale.ENGLISH));
        // ECJ's reader threads would make the order of results a matter of luck.
        compiler.useSingleThread = true;
        try {
            compiler.compile(sources.stream().map(Unit::new).toArray(ICompilationUnit[]::new));
            return true;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return false;
        }
    }

    private static void take(CompilationResult result, ClassFiles classes) {
        for (ClassFile file : result.getClassFiles()) {
            classes.add(new String(file.fileName()).replace('/', '.'), file.getBytes());
        }
    }

    private static CompilerOptions options() {
        long latest = CompilerOptions.versionToJdkLevel(CompilerOptions.getLatestVersion());
        long running = CompilerOptions.versionToJdkLevel(
                Integer.toString(Runtime.version().feature()));
        String level = CompilerOptions.versionFromJdkLevel(running == 0 ? latest : Math.min(latest, running));
        Map<String, String> options = new HashMap<>();
        options.put(CompilerOptions.OPTION_Source, level);
        options.put(CompilerOptions.OPTION_Compliance, level);
        options.put(CompilerOptions.OPTION_TargetPlatform, level);
        options.put(CompilerOptions.OPTION_LineNumberAttribute, CompilerOptions.GENERATE);
        options.put(CompilerOptions.OPTION_LocalVariableAttribute, CompilerOptions.GENERATE);
        options.put(CompilerOptions.OPTION_SourceFileAttribute, CompilerOptions.GENERATE);
        return new CompilerOptions(options);
    }

    /** A source as ECJ wants it. With no main type and no package, it lets any class stand in any file and folder. */
    private record Unit(SourceText source) implements ICompilationUnit {
        @Override
        public char[] getContents() {
            return source.text().toCharArray();
        }

        @Override
        public char @Nullable [] getMainTypeName() {
            return source.simpleName().equals("package-info") ? "package-info".toCharArray() : null;
        }

        @Override
        public char @Nullable [][] getPackageName() {
            return null;
        }

        @Override
        public char[] getFileName() {
            return source.path().toCharArray();
        }

        @Override
        public ModuleBinding module(LookupEnvironment environment) {
            return environment.UnNamedModule;
        }
    }
}
