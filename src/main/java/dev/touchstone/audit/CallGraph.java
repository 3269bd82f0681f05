package dev.touchstone.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pitest.reloc.asm.ClassReader;
import org.pitest.reloc.asm.ClassVisitor;
import org.pitest.reloc.asm.Handle;
import org.pitest.reloc.asm.MethodVisitor;
import org.pitest.reloc.asm.Opcodes;

/**
 * Which methods of shared code a question's reference can come to. A method counts as called if anything that is reached
 * calls one of its name and signature on its class or a related one, or on a type from elsewhere that its class may have
 * inherited: too many rather than too few. What is not reached cannot be wrong in this question.
 */
final class CallGraph {
    private static final Set<String> PLAIN = Set.of("java.lang.Object", "java.lang.Record");

    private final Map<Method, Set<Method>> calls = new HashMap<>();
    private final Map<String, Set<String>> supertypes = new HashMap<>();
    private final Set<Method> generated = new HashSet<>();

    private record Method(String className, Signature signature) {}

    private record Signature(String name, String descriptor) {}

    CallGraph(Map<String, byte[]> classes) {
        classes.forEach((name, file) -> new ClassReader(file).accept(new Reading(name), ClassReader.SKIP_FRAMES));
    }

    /** The methods that can be reached from those of the classes that the reference owns, as {@link #key}. */
    Set<String> reached(ReferenceCode code) {
        Deque<Method> open = new ArrayDeque<>();
        calls.keySet().stream().filter(method -> code.owns(method.className())).forEach(open::add);
        Set<Method> reached = new HashSet<>();
        while (!open.isEmpty()) {
            Method next = open.remove();
            if (reached.add(next)) {
                Set<Method> called = calls.getOrDefault(next, Set.of());
                calls.keySet().stream()
                        .filter(method -> called.stream().anyMatch(call -> mayBe(call, method)))
                        .forEach(open::add);
            }
        }
        reached.removeAll(generated);
        Set<String> keys = new HashSet<>();
        for (Method method : reached) {
            keys.add(key(
                    method.className(),
                    method.signature().name(),
                    method.signature().descriptor()));
        }
        // Initialisers run when a class is used at all.
        calls.keySet().forEach(method -> {
            if (method.signature().name().equals("<clinit>")) {
                keys.add(key(method.className(), "<clinit>", "()V"));
            }
        });
        return keys;
    }

    private boolean mayBe(Method call, Method method) {
        if (!call.signature().equals(method.signature())) {
            return false;
        }
        Set<String> above = above(method.className());
        return above.contains(call.className())
                || above(call.className()).contains(method.className())
                || (!supertypes.containsKey(call.className())
                        && above.stream().anyMatch(type -> !supertypes.containsKey(type) && !PLAIN.contains(type)));
    }

    /** The class and all that it extends and implements, as far as their files are here. */
    private Set<String> above(String className) {
        Set<String> above = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(className));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (above.add(next)) {
                open.addAll(supertypes.getOrDefault(next, Set.of()));
            }
        }
        return above;
    }

    private static String named(String internalName) {
        return internalName.replace('/', '.');
    }

    /** One text for a method. */
    static String key(String className, String name, String descriptor) {
        return className + "." + name + descriptor;
    }

    /** Notes what each method calls, or makes a lambda of. */
    private final class Reading extends ClassVisitor {
        private final String className;

        Reading(String className) {
            super(Opcodes.ASM9);
            this.className = className;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            Set<String> above = new HashSet<>();
            Stream.concat(
                            Stream.ofNullable(superName),
                            Stream.ofNullable(interfaces).flatMap(Arrays::stream))
                    .map(CallGraph::named)
                    .forEach(above::add);
            supertypes.put(className, above);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            Set<Method> called = new HashSet<>();
            Method method = new Method(className, new Signature(name, descriptor));
            calls.put(method, called);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                    called.add(new Method(named(owner), new Signature(name, type)));
                }

                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                    if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                        generated.add(method); // by the compiler, for a record
                    }
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            called.add(new Method(
                                    named(handle.getOwner()), new Signature(handle.getName(), handle.getDesc())));
                        }
                    }
                }
            };
        }
    }
}
