using System.Text;

namespace Fuzz.Requests;

/// <summary>
/// A request over HTTP, whole: what is printed of it is enough to send it again. The target is path and query as they go over the wire;
/// a chunked body comes without its length.
/// </summary>
internal sealed record FuzzRequest(
    string Kind, string Method, string Target, IReadOnlyList<(string Name, string Value)> Headers, byte[]? Body, bool Chunked = false)
{
    public static FuzzRequest Post(string kind, string path, byte[] body, params IReadOnlyList<(string Name, string Value)> headers)
        => new(kind, "POST", path, [("Content-Type", "application/json"), .. headers], body);

    public static FuzzRequest Post(string kind, string path, string body, params IReadOnlyList<(string Name, string Value)> headers)
        => Post(kind, path, Encoding.UTF8.GetBytes(body), headers);

    public override string ToString()
    {
        var text = new StringBuilder().Append(Method).Append(' ').AppendLine(Target);
        foreach (var (name, value) in Headers)
        {
            text.Append(name).Append(": ").AppendLine(value);
        }

        return text.Append(Chunked ? "(in chunks) " : "").AppendLine(Body is null ? "(no body)" : Readable(Body)).ToString();
    }

    /// <summary>Text as it is when nothing of it is lost on the way, otherwise the bytes in Base64.</summary>
    public static string Readable(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.All(letter => !char.IsControl(letter) || letter is '\n' or '\t') && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes)
            ? text
            : $"(Base64) {Convert.ToBase64String(bytes)}";
    }
}
