using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cacao.Errors;
using SortKey = Cacao.Data.Sorting.SortKey;

namespace Cacao.Data.Paging;

/// <summary>
/// Cursors that hold the sort key of their row, and a fingerprint of the list they belong to: the field, its <c>order</c> and its <c>where</c>.
/// </summary>
internal sealed class KeysetCursor
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly IReadOnlyList<SortKey> _keys;
    private readonly string _fingerprint;

    /// <param name="list">The coordinate of the field.</param>
    /// <param name="keys">The order.</param>
    /// <param name="where">The coerced filter.</param>
    public KeysetCursor(string list, IReadOnlyList<SortKey> keys, object? where)
    {
        _keys = keys;
        var text = new StringBuilder(list);
        foreach (var key in keys)
        {
            text.Append('|').Append(key.Selector.Body).Append(key.IsDescending ? '-' : '+');
        }

        Write(where, text.Append('|'));
        _fingerprint = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 6));
    }

    public string Encode(object?[] values)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = s_json.Encoder }))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(_fingerprint);
            foreach (var (index, value) in values.Index())
            {
                JsonSerializer.Serialize(writer, value, _keys[index].Type, s_json);
            }

            writer.WriteEndArray();
        }

        return Base64Url.EncodeToString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>The sort key; null for no cursor. Throws a <see cref="GraphQLException"/> for a cursor of another list, or none at all.</summary>
    public object?[]? Decode(string? cursor, string argument)
    {
        if (cursor is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            if (document.RootElement is { ValueKind: JsonValueKind.Array } parts
                && parts.GetArrayLength() > 0
                && parts[0] is { ValueKind: JsonValueKind.String } fingerprint)
            {
                return fingerprint.ValueEquals(_fingerprint) && parts.GetArrayLength() == _keys.Count + 1
                    ? [.. _keys.Select((key, index) => parts[index + 1].Deserialize(key.Type, s_json))]
                    : throw PageRequest.Fail(
                        $"The cursor in `{argument}` belongs to another list: `order` and `where` must be those of the page that it came from.",
                        ErrorCodes.BadCursor);
            }
        }
        catch (Exception malformed) when (malformed is FormatException or JsonException or NotSupportedException)
        {
            // told below
        }

        throw PageRequest.Fail($"The cursor in `{argument}` is malformed.", ErrorCodes.BadCursor);
    }

    /// <summary>The same text for equal values, whatever order the client wrote them in.</summary>
    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string characters:
                text.Append(JsonSerializer.Serialize(characters, s_json));
                break;
            case IEnumerable<KeyValuePair<string, object?>> fields:
                foreach (var (name, field) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
                {
                    Write(field, text.Append(name).Append(':'));
                    text.Append(',');
                }

                text.Append(';');
                break;
            case System.Collections.IEnumerable items:
                foreach (var item in items)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case DateTime or DateTimeOffset or TimeOnly:
                text.Append(((IFormattable)value).ToString("O", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }
}
