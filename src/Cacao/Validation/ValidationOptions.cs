namespace Cacao.Validation;

/// <summary>What a schema says of the documents it accepts, beyond the rules of the specification.</summary>
internal sealed class ValidationOptions
{
    /// <summary>The deepest nesting of fields, leaves counted. Null: no limit.</summary>
    public int? MaxExecutionDepth { get; set; }

    /// <summary>True when <c>__schema</c>, <c>__type</c> and <c>__typename</c> do not count for <see cref="MaxExecutionDepth"/>.</summary>
    public bool SkipIntrospectionFields { get; set; }

    /// <summary>True refuses <c>__schema</c> and <c>__type</c>. Null: they are answered unless the default security applies.</summary>
    public bool? DisableIntrospection { get; set; }

    /// <summary>How often the same field may occur on one way to a leaf. Null: no limit unless the default security applies.</summary>
    public int? MaxFieldCycleDepth { get; set; }

    /// <summary>True when fields may be nested in themselves where the default security would not allow it.</summary>
    public bool AllowsFieldCycles { get; set; }

    /// <summary>How often <c>__Type.ofType</c> may be nested.</summary>
    public int MaxOfTypeDepth { get; set; } = 16;

    /// <summary>How often any other list of the introspection types may be nested in itself.</summary>
    public int MaxIntrospectionListDepth { get; set; } = 1;

    /// <summary>Validation stops when that many errors are found.</summary>
    public int MaxErrors { get; set; } = 5;

    /// <summary>How many fields the check of merged selections looks at before it refuses the document as too complex.</summary>
    public int MaxFieldMergeSteps { get; set; } = 100_000;

    /// <summary>How many fragments and variables all operations together may reach before the document is refused as too complex.</summary>
    public int MaxOperationSteps { get; set; } = 100_000;

    /// <summary>Outside Development: no introspection and a field-cycle limit, where nothing else was said.</summary>
    public void ApplyDefaultSecurity()
    {
        DisableIntrospection ??= true;
        MaxFieldCycleDepth ??= AllowsFieldCycles ? null : 3;
    }
}
