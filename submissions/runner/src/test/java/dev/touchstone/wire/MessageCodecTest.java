package dev.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageCodecTest {
    private static final Captured OUTPUT = new Captured("größe\n", true);

    private final RequestCodec requests = new RequestCodec(WireLimits.ofRequests());
    private final ReplyCodec replies = new ReplyCodec(WireLimits.ofReplies());

    static List<Request> requests() {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        classes.put("alice.B", new byte[] {1, 2});
        classes.put("alice.A", new byte[0]);
        Map<String, List<String>> services = Map.of("q.Lab", List.of("alice.A", "alice.B"));
        return List.of(
                new Request.Load(Long.MIN_VALUE, classes, services, List.of("q.Lab", "q.Other"), 65536),
                new Request.Open(-1, "q.Lab"),
                new Request.Call(42, "q.Lab", "sum", "([D)D", new byte[] {0, 0, 0, 0}));
    }

    static List<Reply> replies() {
        return List.of(
                new Reply.Hello(Reply.Hello.PROTOCOL, "17.0.15"),
                new Reply.Loaded(
                        1,
                        List.of(
                                new Discovery("q.Lab", Discovery.Status.FOUND, List.of("alice.A"), ""),
                                new Discovery("q.Other", Discovery.Status.UNUSABLE, List.of(), "alice.B is abstract"))),
                new Reply.Opened(2, Captured.NOTHING),
                new Reply.Returned(
                        3, new byte[] {9}, List.of(new Mutation(0, new byte[0]), new Mutation(2, new byte[1])), OUTPUT),
                new Reply.Threw(
                        4, List.of("alice.Oops", "java.lang.Error"), "", List.of("alice.A.f(A.java:1)"), OUTPUT),
                new Reply.Refused(5, Reply.Refused.Why.TOO_LARGE, "takes more than 4 bytes", OUTPUT));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestComesBack(Request request) throws WireException {
        assertThat(requests.decode(requests.encode(request)))
                .usingRecursiveComparison()
                .isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("replies")
    void aReplyComesBack(Reply reply) throws WireException {
        assertThat(replies.decode(replies.encode(reply)))
                .usingRecursiveComparison()
                .isEqualTo(reply);
    }

    @Test
    void keepsTheOrderOfClasses() throws WireException {
        Request.Load load =
                (Request.Load) requests.decode(requests.encode(requests().get(0)));

        assertThat(load.classes()).containsOnlyKeys("alice.B", "alice.A");
        assertThat(load.classes().keySet()).containsExactly("alice.B", "alice.A");
    }

    @Test
    void refusesUnknownTagsAndTrailingBytes() {
        assertThatThrownBy(() -> replies.decode(new byte[] {9, 0, 0, 0, 0, 0, 0, 0, 0}))
                .hasMessage("before byte 9: there is no reply with tag 9");
        assertThatThrownBy(() -> requests.decode(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0}))
                .hasMessage("before byte 9: there is no request with tag 0");
        assertThatThrownBy(() -> replies.decode(new byte[] {1, 0, 0, 0, 1, 0, 0, 0, 0, 0}))
                .hasMessage("before byte 9: 1 bytes too many");
        assertThatThrownBy(() -> replies.decode(new byte[] {3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}))
                .hasMessage("before byte 14: a boolean is written 2");
    }

    @Test
    void refusesTextsAndListsBeyondTheirBounds() {
        String name = "x".repeat(Bounds.NAME + 1);
        Reply many = new Reply.Threw(1, Collections.nCopies(17, "T"), "", List.of(), Captured.NOTHING);

        assertThatThrownBy(() -> requests.encode(new Request.Open(1, name)))
                .isInstanceOf(ValueTooLarge.class)
                .hasMessage("a text has 1001 chars; at most 1000 are allowed");
        assertThatThrownBy(() -> replies.encode(many))
                .isInstanceOf(ValueTooLarge.class)
                .hasMessage("a list has 17 entries; at most 16 are allowed");
        assertThatThrownBy(() -> requests.encode(new Request.Load(1, Map.of(), Map.of(), List.of(), -1)))
                .hasMessage("the output limit is -1; it must be 0 to 1048576");
    }

    @Test
    void refusesLongTextsAndListsWhenReading() {
        byte[] open = new byte[9 + 4 + 1001];
        open[0] = 2;
        open[11] = 3;
        open[12] = (byte) 0xe9;
        byte[] threw = new byte[9 + 4 + 17 * 4];
        threw[0] = 5;
        threw[12] = 17;

        assertThatThrownBy(() -> requests.decode(open))
                .hasMessage("before byte 1014: a text has 1001 chars; at most 1000 are allowed");
        assertThatThrownBy(() -> replies.decode(threw))
                .hasMessage("before byte 13: a list has 17 entries; at most 16 are allowed");
    }

    @Test
    void refusesAClassThatComesTwice() {
        byte[] load = new byte[9 + 4 + 2 * 9 + 12];
        load[0] = 1;
        load[12] = 2;
        load[16] = 1;
        load[17] = 'A';
        load[25] = 1;
        load[26] = 'A';

        assertThatThrownBy(() -> requests.decode(load)).hasMessage("before byte 31: the class A comes twice");
    }

    @Test
    void clipsTextBetweenWholeCharacters() {
        assertThat(Bounds.clip("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Bounds.clip("abcdefg", 6)).isEqualTo("abc...");
        assertThat(Bounds.clip("ab\uD83D\uDE00efg", 6)).isEqualTo("ab...");
    }

    @Test
    void describesAMethodAsAClassFileDoes() throws NoSuchMethodException {
        assertThat(Methods.descriptor(String.class.getMethod("indexOf", String.class, int.class)))
                .isEqualTo("(Ljava/lang/String;I)I");
        assertThat(Methods.descriptor(String.class.getMethod("toCharArray"))).isEqualTo("()[C");
    }

    @Test
    void refusesLimitsBelowOne() {
        assertThatThrownBy(() -> new WireLimits(1, 0, 1, 1))
                .hasMessage("every limit must be at least 1: frameBytes 1, depth 0, values 1, setSize 1");
    }
}
