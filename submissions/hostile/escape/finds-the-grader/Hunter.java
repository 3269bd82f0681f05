import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.nio.file.Files;
import java.nio.file.Path;

/** Would like to know where the grader is. */
public class Hunter implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        ProcessHandle.of(Long.parseLong("@JUDGE@"))
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info().command().isPresent() || Files.isReadable(Path.of("/proc/@JUDGE@/stat")))
                .ifPresent(process -> {
                    throw new IllegalStateException("could try to kill " + process.pid());
                });
        return Honest.convolve(image, kernel);
    }
}
