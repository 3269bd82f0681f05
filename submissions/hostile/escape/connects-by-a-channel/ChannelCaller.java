import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;

/** Would like to talk by other means. */
public class ChannelCaller implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        int port = Integer.parseInt("@TCP_PORT@");
        try (SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port))) {
            throw new IllegalStateException("connected to " + channel);
        } catch (IOException e) {
            System.setProperty("http.proxyHost", "127.0.0.1");
        }
        System.setProperty("http.proxyPort", "@TCP_PORT@");
        try {
            URLConnection connection = new URL("http://127.0.0.1:" + port + "/").openConnection();
            connection.setConnectTimeout(200);
            connection.setReadTimeout(200);
            connection.connect();
            throw new IllegalStateException("connected to " + connection);
        } catch (IOException e) {
            // then not
        }
        return Honest.convolve(image, kernel);
    }
}
