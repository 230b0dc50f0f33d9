using System.Text.Json;
using System.Text.Unicode;

namespace Cacao.Transport;

/// <summary>
/// Reads a request from JSON. Strict: what the server does not know it refuses, so that a misspelt member is not lost silently.
/// The result keeps nothing of the buffer.
/// </summary>
internal static class RequestReader
{
    private const int MaxDepth = 200;

    private static readonly JsonReaderOptions s_options = new() { MaxDepth = MaxDepth };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The members in the order of their bits in the set of those already seen.</summary>
    private static readonly string[] s_members = ["query", "operationName", "variables", "extensions", "id", "onError"];

    /// <summary>The request; <paramref name="stored"/> is what the path says, null when it says nothing.</summary>
    public static OperationRequest Read(ReadOnlySpan<byte> json, StoredOperation? stored = null)
    {
        if (json.StartsWith(ByteOrderMark))
        {
            json = json[ByteOrderMark.Length..];
        }

        // The reader checks neither UTF-8 nor surrogates until a string is asked for; later nobody expects such a string.
        if (!Utf8.IsValid(json))
        {
            throw new RequestFormatException(TransportErrors.InvalidJson());
        }

        try
        {
            return ReadRequest(json, stored, JsonText.MayHaveSurrogates(json));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new RequestFormatException(Explain(json));
        }
    }

    /// <summary>Reads <c>variables</c> or <c>extensions</c> that stand alone, as in a query string.</summary>
    public static JsonElement? ReadObject(string member, ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, s_options);
            reader.Read();
            var element = ReadObject(member, ref reader, JsonText.MayHaveSurrogates(json));
            reader.Read(); // throws when something follows
            return element;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new RequestFormatException(Explain(json));
        }
    }

    /// <summary>Why a text could not be read: it is nested too deep, or no JSON at all.</summary>
    private static IError Explain(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= MaxDepth)
                {
                    return TransportErrors.TooDeep(MaxDepth);
                }
            }
        }
        catch (JsonException)
        {
            // No JSON: said below.
        }

        return TransportErrors.InvalidJson();
    }

    public static ErrorHandlingMode? ParseErrorMode(string? value) => value switch
    {
        null => null,
        "PROPAGATE" => ErrorHandlingMode.Propagate,
        "NULL" => ErrorHandlingMode.Null,
        _ => throw new RequestFormatException(TransportErrors.UnknownErrorMode(value)),
    };

    /// <summary>A document wins over an id: then the id is only a name for it.</summary>
    public static OperationRequest Complete(OperationRequest request, Func<IError> noDocument)
    {
        if (request.DocumentId is { } id && !OperationDocumentId.IsValidId(id))
        {
            throw new RequestFormatException(TransportErrors.BadDocumentId());
        }

        return (string.IsNullOrEmpty(request.Document), request.DocumentId) switch
        {
            (false, null) => request,
            (false, _) => request with { DocumentId = null },
            (_, null) => throw new RequestFormatException(noDocument()),
            _ => request with { Document = null },
        };
    }

    private static OperationRequest ReadRequest(ReadOnlySpan<byte> json, StoredOperation? stored, bool mayHaveSurrogates)
    {
        var reader = new Utf8JsonReader(json, s_options);
        reader.Read();
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            var kind = reader.TokenType;
            reader.Skip();
            reader.Read();
            throw new RequestFormatException(
                kind is JsonTokenType.StartArray ? TransportErrors.BatchingOff() : TransportErrors.NotAnObject(kind));
        }

        string? document = null, operationName = null, id = null, onError = null;
        JsonElement? variables = null, extensions = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var member = IndexOfMember(ref reader);
            if ((seen & (1 << member)) != 0)
            {
                throw new RequestFormatException(TransportErrors.DuplicateMember(s_members[member]));
            }

            seen |= 1 << member;
            reader.Read();
            switch (member)
            {
                case 0:
                    document = ReadString("query", ref reader);
                    break;
                case 1:
                    operationName = ReadString("operationName", ref reader);
                    break;
                case 2:
                    variables = ReadObject("variables", ref reader, mayHaveSurrogates);
                    break;
                case 3:
                    extensions = ReadObject("extensions", ref reader, mayHaveSurrogates);
                    break;
                case 4:
                    id = ReadString("id", ref reader);
                    break;
                default:
                    onError = ReadString("onError", ref reader);
                    break;
            }
        }

        reader.Read(); // throws when something follows
        var request = new OperationRequest
        {
            Document = document,
            DocumentId = id,
            OperationName = operationName,
            Variables = variables,
            Extensions = extensions,
            ErrorHandling = ParseErrorMode(onError),
        };
        return Complete(stored?.ApplyTo(request) ?? request, TransportErrors.NoDocument);
    }

    private static int IndexOfMember(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < s_members.Length; i++)
        {
            if (reader.ValueTextEquals(s_members[i]))
            {
                return i;
            }
        }

        throw new RequestFormatException(TransportErrors.UnknownMember(reader.GetString()!));
    }

    private static string? ReadString(string member, ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        var actual => throw new RequestFormatException(TransportErrors.WrongMember(member, "a string", actual)),
    };

    private static JsonElement? ReadObject(string member, ref Utf8JsonReader reader, bool mayHaveSurrogates)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartObject:
                // A copy of its own: values of it may live longer than the request (a resolver may keep a JsonElement).
                var element = JsonElement.ParseValue(ref reader);
                if (mayHaveSurrogates)
                {
                    JsonText.EnsureReadable(element);
                }

                return element;
            case JsonTokenType.StartArray when member == "variables":
                throw new RequestFormatException(TransportErrors.BatchingOff());
            case var actual:
                throw new RequestFormatException(TransportErrors.WrongMember(member, "an object", actual));
        }
    }
}
