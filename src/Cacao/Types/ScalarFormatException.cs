namespace Cacao.Types;

/// <summary>A value does not have the format of its scalar. The message names the scalar and the value.</summary>
internal sealed class ScalarFormatException(string message) : Exception(message);
