using Cacao.Execution;
using Cacao.Types;

namespace Cacao.Transport;

/// <summary>Writes the messages of the server. Specification: GraphQL over WebSocket Protocol, Message types. Dispose what comes back.</summary>
internal static class SocketFrames
{
    private const int Frame = 64;

    public static ResponseWriter ConnectionAck() => Write("connection_ack", null);

    public static ResponseWriter Ping() => Write(SocketMessage.Ping, null);

    public static ResponseWriter Pong(IReadOnlyDictionary<string, object?>? payload) => Write(SocketMessage.Pong, payload);

    public static ResponseWriter Next(string id, ReadOnlyMemory<byte> response)
    {
        var writer = Start("next", id, response.Length);
        writer.WriteRawName("\"payload\":"u8);
        writer.WriteRaw(response.Span);
        writer.EndObject();
        return writer;
    }

    public static ResponseWriter Error(string id, IReadOnlyList<IError> errors)
    {
        var writer = Start("error", id, 0);
        writer.WriteRawName("\"payload\":"u8);
        ErrorWriter.WriteList(writer, errors);
        writer.EndObject();
        return writer;
    }

    public static ResponseWriter Complete(string id)
    {
        var writer = Start(SocketMessage.Complete, id, 0);
        writer.EndObject();
        return writer;
    }

    private static ResponseWriter Write(string type, IReadOnlyDictionary<string, object?>? payload)
    {
        var writer = Start(type, null, 0);
        if (payload is not null)
        {
            writer.WriteRawName("\"payload\":"u8);
            writer.WriteAny(payload);
        }

        writer.EndObject();
        return writer;
    }

    private static ResponseWriter Start(string type, string? id, int payloadSize)
    {
        var writer = new ResponseWriter(Frame + payloadSize);
        writer.StartObject();
        if (id is not null)
        {
            writer.WriteName("id");
            writer.WriteString(id);
        }

        writer.WriteName("type");
        writer.WriteString(type);
        return writer;
    }
}
