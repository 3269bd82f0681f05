import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Lets nobody finish. */
public class Nuisance implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        Thread runner = Thread.currentThread();
        Thread nuisance = new Thread(() -> disturb(runner));
        nuisance.setDaemon(true);
        nuisance.start();
        return Tensor.zeros(1, 1, 1);
    }

    private static void disturb(Thread runner) {
        Thread[] all = new Thread[100];
        int count = Thread.enumerate(all);
        for (int i = 0; i < count; i++) {
            all[i].setPriority(Thread.MIN_PRIORITY);
        }
        for (String method : new String[] {"interrupt", "suspend", "stop"}) {
            try {
                Thread.class.getMethod(method).invoke(runner);
            } catch (ReflectiveOperationException e) {
                continue; // this Java has it no more
            }
        }
    }
}
