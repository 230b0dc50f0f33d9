using System.Runtime.InteropServices;
using System.Text.Json;

namespace Cacao.Transport;

/// <summary>A message of a client, its outer shape checked. Specification: GraphQL over WebSocket Protocol, Message types.</summary>
internal sealed record SocketMessage(string Type, string? Id, JsonElement? Payload) : IOperationMessagePayload
{
    public const string ConnectionInit = "connection_init";
    public const string Ping = "ping";
    public const string Pong = "pong";
    public const string Subscribe = "subscribe";
    public const string Complete = "complete";

    /// <summary>Two levels deeper than a request may be: the message around it.</summary>
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 202 };

    /// <summary>Reads one message; keeps nothing of the buffer. Throws a <see cref="SocketProtocolException"/> for what is none.</summary>
    public static SocketMessage Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, s_options);
            return Read(document.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw Invalid("The message must be a JSON object.");
        }
    }

    /// <summary>The request of a <c>subscribe</c> message. Throws when it is none.</summary>
    public OperationRequest ReadRequest()
    {
        if (Payload is not { } payload)
        {
            throw InvalidSubscribe();
        }

        try
        {
            return RequestReader.Read(JsonMarshal.GetRawUtf8Value(payload));
        }
        catch (RequestFormatException)
        {
            throw InvalidSubscribe();
        }
    }

    public static SocketProtocolException InvalidSubscribe() => Invalid("Invalid subscribe message structure.");

    public static SocketProtocolException Invalid(string reason) => new(SocketCloseCodes.InvalidMessage, reason);

    private static SocketMessage Read(JsonElement message)
    {
        if (message.ValueKind is not JsonValueKind.Object)
        {
            throw Invalid("The message must be a JSON object.");
        }

        if (!message.TryGetProperty("type", out var type) || type.ValueKind is not JsonValueKind.String)
        {
            throw Invalid("The message needs a type.");
        }

        JsonElement? payload = null;
        if (message.TryGetProperty("payload", out var given) && given.ValueKind is not JsonValueKind.Null)
        {
            payload = given.ValueKind is JsonValueKind.Object ? given.Clone() : throw Invalid("The payload must be a JSON object or null.");
        }

        return new SocketMessage(type.GetString()!, ReadId(message), payload);
    }

    private static string? ReadId(JsonElement message)
        => !message.TryGetProperty("id", out var id) ? null
            : id.ValueKind is JsonValueKind.String ? id.GetString()
            : throw Invalid("The id of a message is a string.");
}
