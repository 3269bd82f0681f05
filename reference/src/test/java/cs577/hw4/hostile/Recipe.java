package cs577.hw4.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the files of an attack become an archive, for archives that no program would pack. The sheet names it.
 *
 * @param ending of the archive's name
 * @param packer makes the bytes
 */
record Recipe(String ending, Packer packer) {
    /** Makes an archive of files, by path, with the attack beside them. */
    @FunctionalInterface
    interface Packer {
        byte[] pack(SortedMap<String, byte[]> files) throws IOException;
    }

    /**
     * The recipes, by the names that sheets give.
     *
     * @param places what the attacks are after
     */
    static Map<String, Recipe> all(Map<String, String> places) {
        Map<String, Recipe> recipes = new TreeMap<>();
        ZipRecipes zips = new ZipRecipes(places);
        zips.all().forEach((name, packer) -> recipes.put(name, new Recipe(".zip", packer)));
        TarRecipes tars = new TarRecipes(places);
        tars.plain().forEach((name, packer) -> recipes.put(name, new Recipe(".tar", packer)));
        tars.packed().forEach((name, packer) -> recipes.put(name, new Recipe(".tar.gz", packer)));
        return recipes;
    }

    /** Packs a folder into an archive of this name, beside the folder. */
    Path pack(Path folder, String name) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return Files.write(folder.resolveSibling(name + ending), packer.pack(files));
    }
}
