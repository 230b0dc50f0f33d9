namespace Cacao;

/// <summary>The parameter is the value of the parent type.</summary>
/// <param name="requires">The members that the resolver reads, separated by spaces: projections load them.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The members that the resolver reads.</summary>
    public string? Requires { get; } = requires;
}

/// <summary>The parameter is a service.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ServiceAttribute : Attribute
{
    /// <summary>The service of the parameter's type.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>The keyed service of the parameter's type.</summary>
    public ServiceAttribute(string key) => Key = key;

    /// <summary>The key; null when the service has none.</summary>
    public string? Key { get; }
}

/// <summary>The parameter is state of the request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class GlobalStateAttribute : Attribute
{
    /// <summary>The key is the parameter's name.</summary>
    public GlobalStateAttribute()
    {
    }

    /// <summary>State under that key.</summary>
    public GlobalStateAttribute(string key) => Key = key;

    /// <summary>The key; null: the parameter's name.</summary>
    public string? Key { get; }
}

/// <summary>The parameter is state of the field and all below it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ScopedStateAttribute : Attribute
{
    /// <summary>The key is the parameter's name.</summary>
    public ScopedStateAttribute()
    {
    }

    /// <summary>State under that key.</summary>
    public ScopedStateAttribute(string key) => Key = key;

    /// <summary>The key; null: the parameter's name.</summary>
    public string? Key { get; }
}

/// <summary>The parameter is state of the field's own steps.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class LocalStateAttribute : Attribute
{
    /// <summary>The key is the parameter's name.</summary>
    public LocalStateAttribute()
    {
    }

    /// <summary>State under that key.</summary>
    public LocalStateAttribute(string key) => Key = key;

    /// <summary>The key; null: the parameter's name.</summary>
    public string? Key { get; }
}

/// <summary>The parameter is the event of a subscription.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
