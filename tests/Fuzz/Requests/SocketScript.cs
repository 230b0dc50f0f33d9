using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Fuzz.Documents;

namespace Fuzz.Requests;

/// <summary>Messages to send over one WebSocket, in the words of graphql-transport-ws and in others.</summary>
internal sealed record SocketScript(IReadOnlyList<(byte[] Bytes, WebSocketMessageType Type)> Messages)
{
    public static SocketScript Make(RequestMaker maker, SchemaModel schema, RandomValue values, Random random)
    {
        var messages = new List<(byte[], WebSocketMessageType)>();
        if (!random.OneIn(5))
        {
            Add($$"""{"type":"connection_init"{{(random.OneIn(3) ? $",\"payload\":{ValueText.Json(values.Wrong())}" : "")}}}""");
        }

        for (var count = random.Next(1, 8); count > 0; count--)
        {
            var id = JsonSerializer.Serialize(random.Among("1", "2", "", "😀"));
            switch (random.Next(9))
            {
                case 0:
                    messages.Add((maker.Noise(random.Next(60)), random.Among(WebSocketMessageType.Binary, WebSocketMessageType.Text)));
                    break;
                case 1:
                    Add(ValueText.Json(values.Wrong()));
                    break;
                case 2:
                    Add($$"""{"type":{{JsonSerializer.Serialize(random.Among("ping", "pong", "complete", "connection_init", "start", "next", "error", ""))}},"id":{{id}},"payload":{{ValueText.Json(values.Wrong())}}}""");
                    break;
                case 3:
                    Add($$"""{"id":{{id}},"type":"complete"}""");
                    break;
                case 4:
                    var damaged = Mutation.Bytes(random, Encoding.UTF8.GetBytes(Subscribe(id, maker.Ordinary())));
                    messages.Add((damaged, WebSocketMessageType.Text));
                    break;
                case 5:
                    Add(Subscribe(id, new GraphQLRequest(Mutation.Soup(random, schema.Names))));
                    break;
                default:
                    Add(Subscribe(id, maker.Operation(random.Among("query", "subscription"))));
                    break;
            }
        }

        return new SocketScript(messages);

        void Add(string text) => messages.Add((Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text));
    }

    /// <summary>Whether all that is sent as text is UTF-8.</summary>
    public bool IsText => Messages.All(message => message.Type is not WebSocketMessageType.Text || Utf8.IsValid(message.Bytes));

    public override string ToString()
        => $"WebSocket /graphql{Environment.NewLine}{string.Join(Environment.NewLine, Messages.Select(message => $"{message.Type}: {FuzzRequest.Readable(message.Bytes)}"))}";

    private static string Subscribe(string id, GraphQLRequest request) => $$"""{"id":{{id}},"type":"subscribe","payload":{{request.Json}}}""";
}
