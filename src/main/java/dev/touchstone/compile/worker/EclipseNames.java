package dev.touchstone.compile.worker;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/** What ECJ may look up: java.base and the contract. The sources it is given, it knows itself. */
final class EclipseNames implements INameEnvironment {
    private final Platform platform;
    private final Contract contract;
    private final Set<String> packages = new HashSet<>();

    EclipseNames(Platform platform, Contract contract) {
        this.platform = platform;
        this.contract = contract;
        platform.packages().forEach(this::addWithParents);
        contract.packages().forEach(this::addWithParents);
    }

    @Override
    public @Nullable NameEnvironmentAnswer findType(char[][] compoundName) {
        return find(join(compoundName));
    }

    @Override
    public @Nullable NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
        String parent = join(packageName);
        return find(parent.isEmpty() ? new String(typeName) : parent + "." + new String(typeName));
    }

    @Override
    public boolean isPackage(char @Nullable [][] parentPackageName, char[] packageName) {
        String parent = join(parentPackageName);
        String name = new String(packageName);
        return packages.contains(parent.isEmpty() ? name : parent + "." + name);
    }

    @Override
    public void cleanup() {}

    private @Nullable NameEnvironmentAnswer find(String binaryName) {
        byte[] content = contract.classFile(binaryName);
        if (content == null) {
            content = platform.classFile(binaryName);
        }
        if (content == null) {
            return null;
        }
        try {
            return new NameEnvironmentAnswer(new ClassFileReader(content, binaryName.toCharArray()), null);
        } catch (ClassFormatException e) {
            throw new IllegalStateException("ECJ cannot read class " + binaryName + "; it needs a newer ECJ", e);
        }
    }

    private void addWithParents(String name) {
        for (String each = name; !each.isEmpty() && packages.add(each); ) {
            each = ClassName.packageOf(each);
        }
    }

    private static String join(char @Nullable [][] parts) {
        StringBuilder name = new StringBuilder();
        if (parts != null) {
            for (char[] part : parts) {
                name.append(name.length() == 0 ? "" : ".").append(part);
            }
        }
        return name.toString();
    }
}
