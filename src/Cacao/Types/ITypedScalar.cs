namespace Cacao.Types;

/// <summary>A scalar that writes values of one .NET type without boxing them.</summary>
internal interface ITypedScalar<in T>
{
    /// <summary>Spec: Result Coercion. Throws <see cref="ScalarFormatException"/> for a value that the scalar cannot say.</summary>
    void Write(T value, ResponseWriter writer);
}
