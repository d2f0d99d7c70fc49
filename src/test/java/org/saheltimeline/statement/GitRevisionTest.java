package org.saheltimeline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commit that git's own files name, as git leaves them. */
class GitRevisionTest {

    private static final String ONE = "0123456789abcdef0123456789abcdef01234567";
    private static final String OTHER = "fedcba9876543210fedcba9876543210fedcba98";

    @TempDir
    private Path tree = Path.of("");

    @Test
    void aBranchsCommitIsInItsFile() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/refs/heads/main", ONE + "\n");

        assertThat(GitRevision.of(folder())).contains(ONE);
    }

    @Test
    void aPackedBranchsCommitIsInTheList() throws IOException {
        write(".git/HEAD", "ref: refs/heads/desk/main\n");
        write(
                ".git/packed-refs",
                "# pack-refs with: peeled fully-peeled sorted \n" + OTHER + " refs/heads/x/refs/heads/desk/main\n" + ONE
                        + " refs/heads/desk/main\n" + OTHER + " refs/tags/v1\n^" + OTHER + "\n");

        assertThat(GitRevision.of(folder())).contains(ONE);
    }

    @Test
    void aBranchsFileIsNewerThanTheList() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/packed-refs", OTHER + " refs/heads/main\n");
        write(".git/refs/heads/main", ONE + "\n");

        assertThat(GitRevision.of(folder())).contains(ONE);
    }

    @Test
    void aCommitOutsideOfBranchesIsInHead() throws IOException {
        write(".git/HEAD", ONE.repeat(2).substring(0, 64) + "\n");

        assertThat(GitRevision.of(folder()).orElseThrow()).hasSize(64);
    }

    @Test
    void aSecondWorkTreeHasItsOwnHeadAndTheFirstOnesBranches() throws IOException {
        write("first/.git/HEAD", OTHER + "\n");
        write("first/.git/refs/heads/desk", ONE + "\n");
        write("first/.git/worktrees/second/HEAD", "ref: refs/heads/desk\n");
        write("first/.git/worktrees/second/commondir", "../..\n");
        write("second/.git", "gitdir: " + tree.resolve("first/.git/worktrees/second") + "\n");
        Path content = Files.createDirectories(tree.resolve("second/content"));

        assertThat(GitRevision.of(content)).contains(ONE);
    }

    @Test
    void withoutAWorkTreeThereIsNone() throws IOException {
        assertThat(GitRevision.of(folder())).isEmpty();
        assertThat(GitRevision.of(tree.resolve("missing"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ref: refs/heads/unborn",
                "ref: refs/../../secret",
                "ref: ../secret",
                "ref: refs/heads/loop",
                "<script>alert(1)</script>",
                "0123",
                ""
            })
    void whatIsNoCommitIsNone(String head) throws IOException {
        write(".git/HEAD", head);
        write(".git/refs/heads/loop", "ref: refs/heads/loop");
        write("secret", ONE);

        assertThat(GitRevision.of(folder())).isEmpty();
    }

    private Path folder() throws IOException {
        return Files.createDirectories(tree.resolve("desk/content"));
    }

    private void write(String path, String text) throws IOException {
        Path file = tree.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
