package dev.touchstone.compile.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackageClauseTest {
    @Test
    void readsThePackageBehindComments() {
        assertThat(PackageClause.of("/* package no; **/ // package nor;\n\t/***/package\n course . /* x */ hw4 ;"))
                .isEqualTo("course.hw4");
    }

    @Test
    void findsNoneInTheUnnamedPackage() {
        assertThat(PackageClause.of("import a.B; class C { String s = \"package x;\"; }"))
                .isEmpty();
        assertThat(PackageClause.of("packages;")).isEmpty();
        assertThat(PackageClause.of("")).isEmpty();
    }

    @Test
    void readsThroughLongGapsWithoutUsingUpTheStack() {
        String gap = " ".repeat(500_000) + "/*" + "*x".repeat(500_000) + "*/" + "// y\n".repeat(100_000);
        assertThat(PackageClause.of(gap + "package a.b;")).isEqualTo("a.b");
    }

    @Test
    void findsNoneInACommentThatDoesNotEnd() {
        assertThat(PackageClause.of("/*" + "*x".repeat(500_000) + " package a.b;"))
                .isEmpty();
    }
}
