using Cacao.Types;

namespace Cacao.Execution;

/// <summary>One part of a response that comes in parts, after the first. Spec: Incremental Delivery, Response Format.</summary>
internal sealed class IncrementalPayload(IncrementalFormat format)
{
    private readonly List<(int Id, string? Label, object[] Path)> _pending = [];
    private readonly List<Piece> _pieces = [];
    private readonly List<(int Id, IReadOnlyList<IError> Errors)> _completed = [];

    /// <summary>True when there is nothing to tell. Paths are not announced and not completed.</summary>
    public bool IsEmpty => _pieces.Count == 0 && (format is IncrementalFormat.Paths || (_pending.Count == 0 && _completed.Count == 0));

    public void Announce(PendingFragment fragment) => _pending.Add((fragment.Id!.Value, fragment.Label, fragment.Path));

    public void Announce(PendingStream stream) => _pending.Add((stream.Id!.Value, stream.Label, stream.Path));

    /// <summary>Delivers a group with that one of its fragments which needs the shortest path from there.</summary>
    public void Deliver(PendingGroup group)
    {
        var fragment = group.Fragments.Where(one => one.Id is not null).MaxBy(one => one.Path.Length)!;
        _pieces.Add(new Piece("data", fragment.Id!.Value, fragment.Label, group.Path, fragment.Path.Length, group.Data, group.Errors));
    }

    public void Deliver(PendingStream stream)
        => _pieces.Add(new Piece(
            "items",
            stream.Id!.Value,
            stream.Label,
            format is IncrementalFormat.Paths ? [.. stream.Path, stream.From] : stream.Path,
            stream.Path.Length,
            stream.Items,
            stream.Errors));

    public void Complete(int id) => _completed.Add((id, []));

    /// <summary>Completes what failed: nothing more of it will come.</summary>
    public void Fail(int id, string? label, object[] path, IReadOnlyList<IError> errors, bool isStream)
    {
        _completed.Add((id, errors));
        if (format is IncrementalFormat.Paths)
        {
            _pieces.Add(new Piece(isStream ? "items" : "data", id, label, path, path.Length, null, errors));
        }
    }

    /// <summary>Writes the members of the part into an object that is open.</summary>
    public void Write(ResponseWriter writer, bool hasNext)
    {
        if (format is IncrementalFormat.Ids)
        {
            WritePending(writer);
        }

        if (_pieces.Count > 0)
        {
            writer.WriteRawName("\"incremental\":"u8);
            writer.StartArray();
            _pieces.ForEach(piece => Write(writer, piece));
            writer.EndArray();
        }

        if (format is IncrementalFormat.Ids)
        {
            WriteCompleted(writer);
        }

        writer.WriteRawName("\"hasNext\":"u8);
        writer.WriteBoolean(hasNext);
    }

    private void WritePending(ResponseWriter writer)
    {
        if (_pending.Count == 0)
        {
            return;
        }

        writer.WriteRawName("\"pending\":"u8);
        writer.StartArray();
        foreach (var (id, label, path) in _pending)
        {
            writer.StartObject();
            WriteId(writer, id);
            writer.WriteName("path");
            writer.WriteAny(path);
            WriteLabel(writer, label);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private void WriteCompleted(ResponseWriter writer)
    {
        if (_completed.Count == 0)
        {
            return;
        }

        writer.WriteRawName("\"completed\":"u8);
        writer.StartArray();
        foreach (var (id, errors) in _completed)
        {
            writer.StartObject();
            WriteId(writer, id);
            ErrorWriter.WriteErrors(writer, errors);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private void Write(ResponseWriter writer, Piece piece)
    {
        writer.StartObject();
        if (format is IncrementalFormat.Ids)
        {
            WriteId(writer, piece.Id);
            if (piece.Path.Length > piece.BasePathLength)
            {
                writer.WriteName("subPath");
                writer.WriteAny(piece.Path[piece.BasePathLength..]);
            }
        }

        writer.WriteName(piece.Member);
        if (piece.Content is { } content)
        {
            writer.WriteRaw(content.WrittenSpan);
            content.Dispose();
        }
        else
        {
            writer.WriteNull();
        }

        if (format is IncrementalFormat.Paths)
        {
            writer.WriteName("path");
            writer.WriteAny(piece.Path);
            WriteLabel(writer, piece.Label);
        }

        ErrorWriter.WriteErrors(writer, piece.Errors);
        writer.EndObject();
    }

    private static void WriteId(ResponseWriter writer, int id)
    {
        writer.WriteRawName("\"id\":"u8);
        writer.WriteFormatted(id);
    }

    private static void WriteLabel(ResponseWriter writer, string? label)
    {
        if (label is not null)
        {
            writer.WriteName("label");
            writer.WriteString(label);
        }
    }

    /// <summary>A part of the result, and where it belongs.</summary>
    private sealed record Piece(
        string Member, int Id, string? Label, object[] Path, int BasePathLength, ResponseWriter? Content, IReadOnlyList<IError> Errors);
}
