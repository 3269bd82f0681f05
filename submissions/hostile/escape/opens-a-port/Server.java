import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.net.ServerSocket;

/** Would like to be called. */
public class Server implements ValidConvolution {
    private static ServerSocket server;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        if (server == null) {
            try {
                server = new ServerSocket(0);
                Thread thread = new Thread(Server::accept);
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                // then not
            }
        }
        return Honest.convolve(image, kernel);
    }

    private static void accept() {
        try {
            server.accept();
        } catch (IOException e) {
            return;
        }
    }
}
