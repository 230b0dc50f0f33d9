using Cacao.Types;

namespace Cacao;

/// <summary>A scalar whose values have one .NET type of their own.</summary>
/// <typeparam name="T">That .NET type.</typeparam>
public abstract class ScalarType<T> : ScalarType, ITypedScalar<T> where T : notnull
{
    private protected ScalarType(string name, string? description = null, string? specifiedBy = null)
        : base(name, typeof(T), description, specifiedBy)
    {
    }

    internal sealed override void CoerceResult(object value, ResponseWriter writer)
    {
        if (value is T typed || TryConvertResult(value, out typed!))
        {
            Write(typed, writer);
        }
        else
        {
            throw ScalarFormat.RefuseResult(this, value);
        }
    }

    void ITypedScalar<T>.Write(T value, ResponseWriter writer) => Write(value, writer);

    internal abstract void Write(T value, ResponseWriter writer);

    /// <summary>Takes values of neighbouring .NET types.</summary>
    private protected virtual bool TryConvertResult(object value, out T converted)
    {
        converted = default!;
        return false;
    }
}
