using System.Net.WebSockets;
using System.Text;

namespace Cacao.Transport;

/// <summary>Why a connection is closed. Specification: GraphQL over WebSocket Protocol (graphql-transport-ws); below 4000: RFC 6455.</summary>
internal static class SocketCloseCodes
{
    public const WebSocketCloseStatus Normal = WebSocketCloseStatus.NormalClosure;
    public const WebSocketCloseStatus GoingAway = WebSocketCloseStatus.EndpointUnavailable;
    public const WebSocketCloseStatus ProtocolError = WebSocketCloseStatus.ProtocolError;
    public const WebSocketCloseStatus TooLarge = WebSocketCloseStatus.MessageTooBig;
    public const WebSocketCloseStatus Internal = WebSocketCloseStatus.InternalServerError;
    public const WebSocketCloseStatus InvalidMessage = (WebSocketCloseStatus)4400;
    public const WebSocketCloseStatus Unauthorized = (WebSocketCloseStatus)4401;
    public const WebSocketCloseStatus InitializationTimeout = (WebSocketCloseStatus)4408;
    public const WebSocketCloseStatus SubscriberExists = (WebSocketCloseStatus)4409;
    public const WebSocketCloseStatus TooManyInitializations = (WebSocketCloseStatus)4429;

    /// <summary>A control frame holds 125 bytes, two of them are the code. RFC 6455, section 5.5.</summary>
    private const int MaxReasonBytes = 123;

    /// <summary>As much of a reason as a close frame can carry.</summary>
    public static string Shorten(string reason)
    {
        var length = reason.Length;
        while (Encoding.UTF8.GetByteCount(reason.AsSpan(0, length)) > MaxReasonBytes)
        {
            // One character at a time, and never half of a surrogate pair.
            length -= char.IsLowSurrogate(reason[length - 1]) && length > 1 ? 2 : 1;
        }

        return reason[..length];
    }
}

/// <summary>The client broke the protocol: the connection is closed with this code and the message as the reason.</summary>
internal sealed class SocketProtocolException(WebSocketCloseStatus code, string reason) : Exception(reason)
{
    public WebSocketCloseStatus Code { get; } = code;
}
