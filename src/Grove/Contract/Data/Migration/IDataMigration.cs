using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// Brings a feature's tables and definitions up to date. <c>CreateAsync()</c> or <c>Create()</c> runs first and returns the version
/// it has reached; then <c>UpdateFrom{version}Async()</c> or <c>UpdateFrom{version}()</c> as long as there is one.
/// <c>UninstallAsync()</c> or <c>Uninstall()</c> takes it back.
/// </summary>
/// <remarks>The version reached is recorded under the full name of the class, so a released class never moves.</remarks>
public interface IDataMigration
{
    /// <summary>Changes tables; set before a method runs.</summary>
    ISchemaBuilder SchemaBuilder { get; set; }
}
