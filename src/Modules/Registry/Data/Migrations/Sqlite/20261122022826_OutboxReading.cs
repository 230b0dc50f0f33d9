using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Registry.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OutboxReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Attempts",
                table: "registry_Outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                table: "registry_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Lease",
                table: "registry_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ParkedAt",
                table: "registry_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReadAt",
                table: "registry_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "registry_Outbox",
                type: "TEXT",
                maxLength: 1000,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "RetriedAt",
                table: "registry_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetriedBy",
                table: "registry_Outbox",
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "WrittenAt",
                table: "registry_Outbox",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_registry_Outbox_Parked",
                table: "registry_Outbox",
                column: "ParkedAt",
                filter: "[ParkedAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_registry_Outbox_Waiting",
                table: "registry_Outbox",
                column: "Id",
                filter: "[ReadAt] IS NULL AND [ParkedAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_registry_Outbox_Parked",
                table: "registry_Outbox");

            migrationBuilder.DropIndex(
                name: "IX_registry_Outbox_Waiting",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "Attempts",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "Lease",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "ParkedAt",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "ReadAt",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedAt",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedBy",
                table: "registry_Outbox");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                table: "registry_Outbox");
        }
    }
}
