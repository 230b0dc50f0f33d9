using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Writes values of one .NET type as one scalar or enum. Spec: Result Coercion.</summary>
internal abstract class LeafWriter<T> where T : notnull
{
    public abstract void Write(T value, ResponseWriter writer);

    /// <summary>Of a field that is a leaf; with a global id as its value when the field has such.</summary>
    public static LeafWriter<T> Of(OutputField field)
        => field.ResultFormatter is not null && GlobalKeys.Of(field) is LeafWriter<T> keys ? keys : Of(field.Type.NullableType());

    public static LeafWriter<T> Of(IType type) => type switch
    {
        ITypedScalar<T> typed => new TypedScalar(typed),
        ScalarType scalar => new BoxedScalar(scalar),
        EnumType @enum => new EnumNames(@enum),
        _ => throw new ArgumentException($"{type} is no leaf.", nameof(type)),
    };

    private sealed class TypedScalar(ITypedScalar<T> type) : LeafWriter<T>
    {
        public override void Write(T value, ResponseWriter writer) => type.Write(value, writer);
    }

    private sealed class BoxedScalar(ScalarType type) : LeafWriter<T>
    {
        public override void Write(T value, ResponseWriter writer) => type.CoerceResult(value, writer);
    }

    private sealed class EnumNames(EnumType type) : LeafWriter<T>
    {
        private readonly Dictionary<T, byte[]> _names = type.Values.Values
            .Where(value => value.RuntimeValue is T)
            .DistinctBy(value => value.RuntimeValue)
            .ToDictionary(value => (T)value.RuntimeValue, value => value.Utf8Name);

        public override void Write(T value, ResponseWriter writer)
            => writer.WriteRaw(_names.TryGetValue(value, out var name)
                ? name
                : throw new ScalarFormatException($"The enum `{type.Name}` has no value for `{value}`."));
    }
}
