using System.Reflection;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>Only callers that meet the policy or have one of the roles may see it. Without both: whoever is signed in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public class AuthorizeAttribute : DescriptorAttribute
{
    /// <summary>Whoever is signed in.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Who meets the policy.</summary>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>Who meets the policy, asked at a certain time.</summary>
    public AuthorizeAttribute(string policy, ApplyPolicy apply)
        : this(policy) => Apply = apply;

    /// <summary>Whoever is signed in, asked at a certain time.</summary>
    public AuthorizeAttribute(ApplyPolicy apply) => Apply = apply;

    /// <summary>The name of the policy; null when none is asked.</summary>
    public string? Policy { get; set; }

    /// <summary>Any one of these roles suffices; null when none is asked.</summary>
    public string[]? Roles { get; set; }

    /// <summary>When it is asked.</summary>
    public ApplyPolicy Apply { get; set; } = ApplyPolicy.BeforeResolver;

    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
        => builder.AddAuthorization(field.Features, field.Directives, this);

    internal override void Configure(NamedType type, Type runtimeType, SchemaBuilder builder)
        => builder.AddAuthorization(type.Features, type.Directives, this);
}

/// <summary>Everybody may ask the field of a query, mutation or subscription type, whatever that type demands of its other fields.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : DescriptorAttribute
{
    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
        => builder.AllowAnonymous(field);
}

/// <summary>When a policy is asked.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the resolver runs.</summary>
    BeforeResolver = 0,

    /// <summary>After the resolver ran.</summary>
    AfterResolver = 1,

    /// <summary>Before the request is executed: one refusal refuses all of it.</summary>
    Validation = 2,
}
