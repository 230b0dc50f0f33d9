using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Cacao.Types;

/// <summary>
/// Writes JSON as UTF-8 into one pooled buffer. Unlike <see cref="System.Text.Json.Utf8JsonWriter"/> it can go back
/// (<see cref="Position"/>, <see cref="Truncate"/>): a null that spreads upwards takes back what was already written.
/// Commas are the writer's: every value and every name brings its own when something stands before it.
/// </summary>
internal sealed class ResponseWriter : IDisposable
{
    private static readonly SearchValues<byte> s_escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    private byte[] _buffer;
    private int _position;

    public ResponseWriter(int capacity = 4096) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>How many bytes were written.</summary>
    public int Position => _position;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _position);

    public ReadOnlySpan<byte> WrittenSpan => _buffer.AsSpan(0, _position);

    /// <summary>Takes back everything after a position.</summary>
    public void Truncate(int position) => _position = position;

    public void StartObject() => Open((byte)'{');

    public void EndObject() => WriteByte((byte)'}');

    public void StartArray() => Open((byte)'[');

    public void EndArray() => WriteByte((byte)']');

    /// <summary>A member's name that is already quoted, escaped and followed by its colon.</summary>
    public void WriteRawName(ReadOnlySpan<byte> quotedNameAndColon)
    {
        Separate();
        Append(quotedNameAndColon);
    }

    public void WriteName(string name)
    {
        WriteString(name);
        WriteByte((byte)':');
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNumber(long value)
    {
        Separate();
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        _position += written;
    }

    /// <summary>Any number that formats itself; the invariant culture is used.</summary>
    public void WriteNumber<T>(T value, ReadOnlySpan<char> format = default) where T : IUtf8SpanFormattable
    {
        Separate();
        _ = value.TryFormat(Reserve(64), out var written, format, CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>A value that formats itself in at most 64 bytes without anything to escape, in quotes.</summary>
    public void WriteFormatted<T>(T value, ReadOnlySpan<char> format = default) where T : IUtf8SpanFormattable
    {
        Separate();
        WriteByte((byte)'"');
        _ = value.TryFormat(Reserve(64), out var written, format, CultureInfo.InvariantCulture);
        _position += written;
        WriteByte((byte)'"');
    }

    /// <summary>A text without anything to escape, in quotes.</summary>
    public void WriteQuoted(ReadOnlySpan<byte> plain)
    {
        Separate();
        WriteByte((byte)'"');
        Append(plain);
        WriteByte((byte)'"');
    }

    /// <summary>A prefix of at most 200 bytes and a number behind it, in Base64 and quotes.</summary>
    public void WriteBase64(ReadOnlySpan<byte> prefix, long number)
    {
        Separate();
        Span<byte> bytes = stackalloc byte[220];
        prefix.CopyTo(bytes);
        Utf8Formatter.TryFormat(number, bytes[prefix.Length..], out var length);
        WriteByte((byte)'"');
        Base64.EncodeToUtf8(bytes[..(prefix.Length + length)], Reserve(300), out _, out var written);
        _position += written;
        WriteByte((byte)'"');
    }

    public void WriteString(ReadOnlySpan<char> value)
    {
        Separate();
        var span = Reserve((value.Length * 3) + 2);
        span[0] = (byte)'"';
        // An unpaired surrogate becomes U+FFFD, as Encoding.UTF8 does.
        Utf8.FromUtf16(value, span[1..], out _, out var written);
        var text = span.Slice(1, written);
        if (!text.ContainsAny(s_escaped))
        {
            span[written + 1] = (byte)'"';
            _position += written + 2;
            return;
        }

        WriteEscaped(text.ToArray());
    }

    /// <summary>A value that is already JSON.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        Separate();
        Append(json);
    }

    /// <summary>A value of any simple .NET type, a dictionary or a list of such: what extensions of errors hold.</summary>
    public void WriteAny(object? value)
    {
        switch (value)
        {
            case null:
                WriteNull();
                break;
            case string text:
                WriteString(text);
                break;
            case bool truth:
                WriteBoolean(truth);
                break;
            case double or float or decimal:
                WriteRaw(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(value));
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                WriteMembers(members);
                break;
            case System.Text.Json.JsonElement element:
                WriteRaw(Encoding.UTF8.GetBytes(element.GetRawText()));
                break;
            case System.Collections.IEnumerable items:
                StartArray();
                foreach (var item in items)
                {
                    WriteAny(item);
                }

                EndArray();
                break;
            case byte or sbyte or short or ushort or int or uint or long:
                WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            default:
                WriteString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void WriteMembers(IEnumerable<KeyValuePair<string, object?>> members)
    {
        StartObject();
        foreach (var (name, member) in members)
        {
            WriteName(name);
            WriteAny(member);
        }

        EndObject();
    }

    private void WriteEscaped(ReadOnlySpan<byte> text)
    {
        WriteByte((byte)'"');
        while (text.IndexOfAny(s_escaped) is var next and >= 0)
        {
            Append(text[..next]);
            Append(text[next] switch
            {
                (byte)'"' => "\\\""u8,
                (byte)'\\' => "\\\\"u8,
                (byte)'\n' => "\\n"u8,
                (byte)'\r' => "\\r"u8,
                (byte)'\t' => "\\t"u8,
                var control => Encoding.ASCII.GetBytes($"\\u{control:x4}"),
            });
            text = text[(next + 1)..];
        }

        Append(text);
        WriteByte((byte)'"');
    }

    private void Open(byte bracket)
    {
        Separate();
        WriteByte(bracket);
    }

    private void Separate()
    {
        if (_position > 0 && _buffer[_position - 1] is not ((byte)'{' or (byte)'[' or (byte)':' or (byte)','))
        {
            WriteByte((byte)',');
        }
    }

    private void WriteByte(byte value)
    {
        Reserve(1)[0] = value;
        _position++;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _position += bytes.Length;
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _position < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _position + count));
            _buffer.AsSpan(0, _position).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_position);
    }
}
