using System.Collections;
using System.Runtime.CompilerServices;
using Cacao.Errors;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>
/// Writes the result of an operation. A null that may not stand where it is takes back what was written of its parent.
/// Spec: CompleteValue, Handling Execution Errors.
/// </summary>
internal sealed class ResponseComposer(RequestState request, ResponseWriter writer, DeferredWork? later = null)
{
    private readonly Schema _schema = request.Schema;
    private readonly bool _propagates = request.ErrorHandling == ErrorHandlingMode.Propagate;
    private readonly List<object> _path = [.. later?.Path ?? []];

    /// <summary>The response of an operation whose resolvers have run.</summary>
    public static OperationResult Compose(RequestState state, ObjectNode root)
    {
        var writer = new ResponseWriter();
        try
        {
            new ResponseComposer(state, writer).Write(root);
            return new OperationResult(writer, state.Errors);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes fields of an object that are delivered later; writes nothing and returns false when a null spreads to it.</summary>
    public bool TryWriteLater(ObjectNode node) => TryWriteObject(node.Plan, node.Value, node);

    /// <summary>Writes items of a streamed list; writes nothing and returns false when one is null that may not be.</summary>
    public bool TryWriteItems(StreamedList list, IReadOnlyList<object?> items, int from)
        => TryWriteItems(list.Task.Field, list.Type, items, from);

    /// <summary>Writes <c>data</c> and <c>errors</c> of a response whose object the caller opened.</summary>
    public void WriteInitial(ObjectNode root)
    {
        writer.WriteRawName("\"data\":"u8);
        if (!TryWriteObject(root.Plan, root.Value, root))
        {
            writer.WriteNull();
        }

        ErrorWriter.WriteErrors(writer, request.Errors);
    }

    private void Write(ObjectNode root)
    {
        writer.StartObject();
        WriteInitial(root);
        writer.EndObject();
    }

    /// <summary>Spec: CompleteValue, of an object. Writes nothing and returns false when a null spreads to it.</summary>
    private bool TryWriteObject(SelectionSetPlan plan, object? value, ObjectNode? node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        request.Aborted.ThrowIfCancellationRequested();
        var start = writer.Position;
        var mark = later?.Enter(plan, node, _path);
        var isWhole = true;
        writer.StartObject();
        foreach (var field in plan.Fields)
        {
            writer.WriteRawName(field.Selection.Utf8Name);
            if (!TryWriteField(field, plan, value, node))
            {
                // The fields beside it are completed as well, so that their errors are told too and do not hang on the order of fields.
                isWhole = false;
                writer.WriteNull();
            }
        }

        if (isWhole)
        {
            writer.EndObject();
            return true;
        }

        writer.Truncate(start);
        later?.TakeBack(mark!.Value);
        return false;
    }

    /// <summary>Spec: ExecuteField. Returns false when the field's null has to spread.</summary>
    private bool TryWriteField(FieldPlan field, SelectionSetPlan plan, object? parent, ObjectNode? node)
    {
        if (field.IsTypeName)
        {
            writer.WriteString(plan.Type.Name);
            return true;
        }

        if (field is { Slot: < 0, Property: { IsLeaf: true } leaf })
        {
            return TryWriteLeafProperty(field, leaf, parent!);
        }

        var start = writer.Position;
        var mark = later?.Mark();
        var depth = _path.Count;
        _path.Add(field.Selection.ResponseName);
        bool written;
        try
        {
            written = TryWriteValue(field, field.Type, field.Slot >= 0 ? node!.Results[field.Slot] : field.Property!.Get(parent!));
        }
        catch (Exception failure) when (failure is not InsufficientExecutionStackException && !request.Aborted.IsCancellationRequested)
        {
            writer.Truncate(start);
            later?.TakeBack(mark!.Value);
            _path.RemoveRange(depth + 1, _path.Count - depth - 1);
            request.Report(failure, CurrentPath);
            written = TryWriteNull(field.Type, isReported: true);
        }

        _path.RemoveAt(depth);
        return written;
    }

    /// <summary>Most fields are such: their place is only told when something is wrong with them.</summary>
    private bool TryWriteLeafProperty(FieldPlan field, PropertyAccess property, object parent)
    {
        var start = writer.Position;
        Exception? failure = null;
        try
        {
            if (property.TryWrite(parent, writer))
            {
                return true;
            }
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        _path.Add(field.Selection.ResponseName);
        if (failure is not null)
        {
            writer.Truncate(start);
            request.Report(failure, CurrentPath);
        }

        var written = TryWriteNull(field.Type, isReported: failure is not null);
        _path.RemoveAt(_path.Count - 1);
        return written;
    }

    /// <summary>Spec: CompleteValue. Returns false when a null has to spread.</summary>
    private bool TryWriteValue(FieldPlan field, IType type, object? value)
    {
        if (value is null || value == ObjectNode.Failed)
        {
            return TryWriteNull(type, isReported: value is not null);
        }

        switch (type.NullableType())
        {
            case ListType when value is StreamedList streamed:
                return TryWriteStream(field, streamed) || TryWriteNull(type, isReported: true);
            case ListType list:
                return TryWriteList(field, list, value) || TryWriteNull(type, isReported: true);
            case ScalarType or EnumType:
                return TryWriteLeaf(field, type, value);
            default:
                var written = value is ObjectNode child
                    ? TryWriteObject(child.Plan, child.Value, child)
                    : TryWriteObject(field.GetChild(_schema, value), value, null);
                return written || TryWriteNull(type, isReported: true);
        }
    }

    private bool TryWriteList(FieldPlan field, ListType list, object value)
    {
        if (value is not IEnumerable items || value is string)
        {
            throw new InvalidOperationException($"{field.Selection.Field} is a list, but its resolver gave a {value.GetType()}.");
        }

        return TryWriteItems(field, list, items, 0);
    }

    private bool TryWriteItems(FieldPlan field, ListType list, IEnumerable items, int from)
    {
        var start = writer.Position;
        var mark = later?.Mark();
        writer.StartArray();
        foreach (var item in items)
        {
            _path.Add(from++);
            var written = TryWriteValue(field, list.ElementType, item);
            _path.RemoveAt(_path.Count - 1);
            if (!written)
            {
                writer.Truncate(start);
                later?.TakeBack(mark!.Value);
                return false;
            }
        }

        writer.EndArray();
        return true;
    }

    private bool TryWriteStream(FieldPlan field, StreamedList list)
    {
        if (!TryWriteItems(field, list.Type, list.First, 0))
        {
            return false;
        }

        later?.Add(list, _path);
        return true;
    }

    private bool TryWriteLeaf(FieldPlan field, IType type, object value)
    {
        var start = writer.Position;
        try
        {
            value = field.Selection.Field.ResultFormatter?.Invoke(value) ?? value;
            if (type.NullableType() is ScalarType scalar)
            {
                scalar.CoerceResult(value, writer);
            }
            else
            {
                var @enum = (EnumType)type.NullableType();
                writer.WriteRaw(@enum.FindByRuntimeValue(value)?.Utf8Name
                    ?? throw new ScalarFormatException($"The enum `{@enum.Name}` has no value for `{value}`."));
            }

            return true;
        }
        catch (Exception failure)
        {
            writer.Truncate(start);
            request.Report(failure, CurrentPath);
            return TryWriteNull(type, isReported: true);
        }
    }

    /// <summary>Writes null, or returns false when it may not stand here; then it is an error unless one was reported already.</summary>
    private bool TryWriteNull(IType type, bool isReported)
    {
        if (type is NonNullType)
        {
            if (!isReported)
            {
                request.Report(new Error { Message = "Cannot return null for a non-nullable field.", Path = CurrentPath() }
                    .WithCode(ErrorCodes.NonNull));
            }

            if (_propagates)
            {
                return false;
            }
        }

        writer.WriteNull();
        return true;
    }

    private Path CurrentPath()
        => _path.Aggregate(Path.Root, static (path, segment) => segment is int index ? path.Append(index) : path.Append((string)segment));
}
